import { editDistance } from './edit-distance'
import { type PackedStrings, startOf, stringAt } from './packed-strings'
import { letterSign, type SearchHead } from './search-index'

const encoder = new TextEncoder()

export interface NearTerm {
  term: number
  /** Typing errors between the two. */
  errors: number
}

/** Looks words up among the terms of a pack as they lie in its index. */
export class Dictionary {
  readonly #words: PackedStrings
  readonly #signs: Uint32Array
  readonly count: number

  constructor({ words, signs }: SearchHead['terms']) {
    this.#words = words
    this.#signs = signs
    this.count = words.ends.length
  }

  wordAt(term: number): string {
    return stringAt(this.#words, term)
  }

  /** In bytes. */
  lengthOf(term: number): number {
    return (this.#words.ends[term] as number) - startOf(this.#words, term)
  }

  /** Its first letter, or the first byte of it. */
  firstByteOf(term: number): number {
    return this.#words.bytes[startOf(this.#words, term)] as number
  }

  /** -1 where there is no such term. */
  find(word: string): number {
    const bytes = encoder.encode(word)
    const at = this.#firstNotBelow(bytes)
    return at < this.count && this.#begins(at, bytes) && this.lengthOf(at) === bytes.length ? at : -1
  }

  /** The terms [from, to) that begin so. */
  beginningWith(prefix: string): [number, number] {
    const bytes = encoder.encode(prefix)
    const from = this.#firstNotBelow(bytes)
    let low = from
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#begins(middle, bytes)) low = middle + 1
      else high = middle
    }
    return [from, low]
  }

  /**
   * Terms that are this word with at most so many typing errors, or that begin with it if `isPrefix`. A beginning may
   * have one error, or more if the first letter is the same, since an unfinished word is close to too many.
   */
  near(word: string, mostErrors: number, isPrefix: boolean): NearTerm[] {
    const bytes = encoder.encode(word)
    const most = bytes.length === word.length ? mostErrors : mostErrors * 2
    const sign = letterSign(word)
    const found: NearTerm[] = []
    const { ends, bytes: all } = this.#words
    let start = 0
    for (let term = 0; term < this.count; term++) {
      const end = ends[term] as number
      const longer = end - start - bytes.length
      if (longer >= -most && (isPrefix || longer <= most)) {
        const other = this.#signs[term] as number
        const allowed = isPrefix && all[start] !== bytes[0] ? Math.min(1, most) : most
        if (bitsOf(sign & ~other) <= allowed && (isPrefix || bitsOf(other & ~sign) <= allowed)) {
          const errors = editDistance(bytes, all, start, end, allowed, isPrefix)
          if (errors > 0 && errors <= allowed) found.push({ term, errors })
        }
      }
      start = end
    }
    return found
  }

  #firstNotBelow(bytes: Uint8Array): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#compare(middle, bytes) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(term: number, bytes: Uint8Array): number {
    const start = startOf(this.#words, term)
    const length = (this.#words.ends[term] as number) - start
    const shared = Math.min(length, bytes.length)
    for (let i = 0; i < shared; i++) {
      const difference = (this.#words.bytes[start + i] as number) - (bytes[i] as number)
      if (difference !== 0) return difference
    }
    return length - bytes.length
  }

  #begins(term: number, bytes: Uint8Array): boolean {
    const start = startOf(this.#words, term)
    if ((this.#words.ends[term] as number) - start < bytes.length) return false
    for (let i = 0; i < bytes.length; i++) if (this.#words.bytes[start + i] !== bytes[i]) return false
    return true
  }
}

/** Counted in pairs, fours and eights at once: this is asked of every term. */
function bitsOf(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
