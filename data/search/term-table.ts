import { foldWord } from './fold-word'

/** A longer word is an address or noise, and is found by its beginning. */
const longestTerm = 40
const firstSlots = 1 << 15

/**
 * Numbers each distinct folded word in the order of first appearance. ASCII words are looked up where they stand in
 * their text, without being cut out of it: a pack has millions of words, and a `Map` of strings takes longer than
 * everything else that is done with them.
 */
export class TermTable {
  readonly words: string[] = []
  /** Open addressing by hash: the index in `#ids` plus one, 0 where nothing is. */
  #slots = new Int32Array(firstSlots)
  readonly #hashes: number[] = []
  readonly #ids: number[] = []
  /** Words with other characters than ASCII, as written and as folded. */
  readonly #others = new Map<string, number>()

  /** -1 for a word that is empty when folded, or too long. */
  idOf(written: string): number {
    return this.idOfSpan(written, 0, written.length)
  }

  /** `idOf` of what stands at [start, end) of a text. */
  idOfSpan(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f) return this.#idOfOther(text.slice(start, end))
      hash = Math.imul(hash ^ lowerCase(unit), 0x01000193)
    }
    if (end - start > longestTerm || end === start) return -1
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = (this.#slots[slot] as number) - 1
      if (index < 0) return this.#enter(text.slice(start, end).toLowerCase(), hash)
      if (this.#hashes[index] === hash && this.#is(this.#ids[index] as number, text, start, end))
        return this.#ids[index] as number
    }
  }

  #is(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id] as string
    if (word.length !== end - start) return false
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== lowerCase(text.charCodeAt(start + at))) return false
    }
    return true
  }

  #enter(word: string, hash: number): number {
    const id = this.words.push(word) - 1
    this.#hashes.push(hash)
    const index = this.#ids.push(id)
    if (index * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2)
      for (let at = 0; at < index; at++) this.#place(at)
    } else this.#place(index - 1)
    return id
  }

  #place(index: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[index] as number) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = index + 1
  }

  #idOfOther(written: string): number {
    const known = this.#others.get(written)
    if (known !== undefined) return known
    const id = this.#idOfFolded(foldWord(written))
    this.#others.set(written, id)
    return id
  }

  #idOfFolded(folded: string): number {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    if (/^[\x00-\x7f]*$/.test(folded)) return this.idOf(folded)
    if (folded.length > longestTerm) return -1
    const known = this.#others.get(folded)
    if (known !== undefined) return known
    const id = this.words.push(folded) - 1
    this.#others.set(folded, id)
    return id
  }
}

function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}
