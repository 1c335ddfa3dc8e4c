/** Tells a page which names may stand on it, by the words that it has. */

import { addBits, createBitSet, findBit } from './bit-set'
import { bucketOf } from './hash-multimap'
import type { PageNames } from './name-filter'
import { nameHash } from './name-filter'
import { entryOf, type NameIndex } from './name-index'
import type { RuleBook } from './rules/rule-book'

/** Bits for each entry of the index in the set that puts aside most words of a page. */
const frontBitsPerEntry = 8

const inSmallLetters = {
  otherName: 0,
  word: nameHash.word,
  command: nameHash.word | nameHash.command,
  name: nameHash.small,
} as const

/** What is kept beside each index: which words it has at all, and what each name is worth in small letters. */
interface Side {
  index: NameIndex
  front: Uint32Array
  /** By name, bits of `nameHash`; 0 where nobody has asked yet. */
  kinds: Uint8Array
}

export class NamesAmong {
  readonly #sides: readonly Side[]
  readonly #book: RuleBook
  /** Room for an answer, used again for each. */
  #hashes = new Int32Array(4096)
  #kinds = new Uint8Array(4096)
  #count = 0

  constructor(indexes: readonly NameIndex[], book: RuleBook) {
    this.#book = book
    this.#sides = indexes.map((index) => ({
      index,
      front: frontOf(index.byWord.hashes),
      kinds: new Uint8Array(index.full.length),
    }))
  }

  /** The hashes of all names that need one of these words. */
  find(words: Int32Array): PageNames {
    this.#count = 0
    for (const side of this.#sides) this.#findIn(side, words)
    return { hashes: this.#hashes.slice(0, this.#count), kinds: this.#kinds.slice(0, this.#count) }
  }

  #findIn(side: Side, words: Int32Array): void {
    const { front, index } = side
    const { buckets, hashes, values, bits } = index.byWord
    const { length } = words
    for (let i = findBit(front, words, 0, length); i < length; i = findBit(front, words, i + 1, length)) {
      const word = words[i] as number
      const bucket = bucketOf(word, bits)
      const end = buckets[bucket + 1] as number
      for (let at = buckets[bucket] as number; at < end; at++) {
        if (hashes[at] === word) this.#add(side, values[at] as number, word)
      }
    }
  }

  #add(side: Side, name: number, word: number): void {
    const { index, kinds } = side
    const first = name === 0 ? 0 : (index.prefixEnds[name - 1] as number)
    const last = index.prefixEnds[name] as number
    this.#reserve(last - first + 2)
    const full = index.full[name] as number
    let kind = kinds[name] as number
    if (kind === 0) kinds[name] = kind = this.#kindOf(index, name)
    let count = this.#count
    const ownHashes = this.#hashes
    const ownKinds = this.#kinds
    ownHashes[count] = full
    ownKinds[count++] = kind
    if (word !== full) {
      ownHashes[count] = word
      ownKinds[count++] = nameHash.key
    }
    for (let p = first; p < last; p++) {
      ownHashes[count] = index.prefixes[p] as number
      ownKinds[count++] = nameHash.prefix
    }
    this.#count = count
  }

  #kindOf(index: NameIndex, name: number): number {
    return nameHash.full | inSmallLetters[this.#book.inSmallLetters(entryOf(index, name))]
  }

  #reserve(more: number): void {
    const wanted = this.#count + more
    if (wanted <= this.#hashes.length) return
    const hashes = new Int32Array(wanted * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    const kinds = new Uint8Array(wanted * 2)
    kinds.set(this.#kinds)
    this.#kinds = kinds
  }
}

function frontOf(hashes: Int32Array): Uint32Array {
  const front = createBitSet(Math.max(10, Math.ceil(Math.log2(hashes.length * frontBitsPerEntry))))
  addBits(front, hashes)
  return front
}
