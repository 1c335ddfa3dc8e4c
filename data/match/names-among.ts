/** Finds which names may stand on a page, by the words that it has. */

import { addBit, bitOf, createBitSet, mostSetNumbers } from './bit-set'
import { bucketOf } from './hash-multimap'
import type { PageNames } from './name-filter'
import { nameHash } from './name-filter'
import { mixHash } from './name-hash'
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

/** What is kept beside each index: which hashes it has at all, and what each of its entries is. */
interface Side {
  index: NameIndex
  /** By `mixHash`: the page has sifted its words by the bits of the hash itself. */
  front: Uint32Array
  /** Bits of `nameHash`, 0 where nobody has asked yet: by entry of `byKey`, side by side with it, and by name. */
  kinds: Uint8Array
  namesKinds: Uint8Array
}

/** Words that may be in the index, and where their entries begin and end. */
interface Known {
  words: Int32Array
  firsts: Uint32Array
  ends: Uint32Array
}

export class NamesAmong {
  readonly #sides: readonly Side[]
  readonly #book: RuleBook
  /** Room for an answer, used again for each. */
  #hashes = new Int32Array(4096)
  #kinds = new Uint8Array(4096)
  #count = 0
  #known = roomFor(4096)

  constructor(indexes: readonly NameIndex[], book: RuleBook) {
    this.#book = book
    this.#sides = indexes.map((index) => ({
      index,
      front: frontOf(index.byKey.hashes),
      kinds: new Uint8Array(index.byKey.hashes.length),
      namesKinds: new Uint8Array(index.full.length),
    }))
  }

  /** The hashes of all names that one of these words, or pairs of words, points to. */
  find(words: Int32Array): PageNames {
    this.#count = 0
    if (this.#known.words.length < words.length) this.#known = roomFor(words.length)
    for (const side of this.#sides) this.#findIn(side, select(side, words, this.#known))
    return { hashes: this.#hashes.slice(0, this.#count), kinds: this.#kinds.slice(0, this.#count) }
  }

  #findIn(side: Side, count: number): void {
    const { hashes } = side.index.byKey
    const { words, firsts, ends } = this.#known
    for (let i = 0; i < count; i++) {
      const end = ends[i] as number
      for (let at = firsts[i] as number; at < end; at++) if (hashes[at] === words[i]) this.#addEntry(side, at)
    }
  }

  #addEntry(side: Side, at: number): void {
    const { hashes, values } = side.index.byKey
    const kind = (side.kinds[at] as number) || this.#learnKind(side, at)
    if ((kind & nameHash.full) !== 0) this.#add(hashes[at] as number, kind)
    else this.#addLongName(side, values[at] as number)
  }

  #learnKind(side: Side, at: number): number {
    const { byKey, full } = side.index
    const name = byKey.values[at] as number
    // Only for a whole name; the beginning of a longer one is sent with that.
    const kind = byKey.hashes[at] === full[name] ? this.#kindOf(side, name) : nameHash.key
    side.kinds[at] = kind
    return kind
  }

  /** A name of three words or more. A pair of words shows where it begins, so its first word alone is not needed. */
  #addLongName(side: Side, name: number): void {
    const { prefixEnds, prefixes, full } = side.index
    const first = name === 0 ? 0 : (prefixEnds[name - 1] as number)
    for (let p = first + 1; p < (prefixEnds[name] as number); p++) {
      this.#add(prefixes[p] as number, nameHash.prefix | nameHash.key)
    }
    this.#add(full[name] as number, this.#kindOf(side, name))
  }

  #add(hash: number, kind: number): void {
    if (this.#count === this.#hashes.length) this.#makeRoom()
    this.#hashes[this.#count] = hash
    this.#kinds[this.#count] = kind
    this.#count += 1
  }

  /** Of a whole name. */
  #kindOf({ index, namesKinds }: Side, name: number): number {
    const known = namesKinds[name] as number
    if (known !== 0) return known
    const kind = nameHash.full | inSmallLetters[this.#book.inSmallLetters(entryOf(index, name))]
    namesKinds[name] = kind
    return kind
  }

  #makeRoom(): void {
    const hashes = new Int32Array(this.#count * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    const kinds = new Uint8Array(this.#count * 2)
    kinds.set(this.#kinds)
    this.#kinds = kinds
  }
}

function roomFor(words: number): Known {
  return { words: new Int32Array(words), firsts: new Uint32Array(words), ends: new Uint32Array(words) }
}

/**
 * Selects the words that may be in the index, and where their entries are. Word by word, each look-up would wait for
 * memory by itself; in loops of one step each, all of them wait together.
 *
 * @returns how many were selected
 */
function select({ front, index }: Side, asked: Int32Array, { words, firsts, ends }: Known): number {
  const { buckets, bits } = index.byKey
  const { length } = front
  let count = 0
  for (let i = 0; i < asked.length; i++) {
    const word = asked[i] as number
    const mixed = mixHash(word)
    words[count] = word
    firsts[count] = bucketOf(mixed, bits)
    // Without a branch, because a processor cannot predict the bit.
    count += bitOf(front, length, mixed)
  }
  for (let i = 0; i < count; i++) {
    const bucket = firsts[i] as number
    firsts[i] = buckets[bucket] as number
    ends[i] = buckets[bucket + 1] as number
  }
  return count
}

function frontOf(hashes: Int32Array): Uint32Array {
  const wanted = Math.ceil((hashes.length * frontBitsPerEntry) / 32)
  const front = createBitSet(Math.min(mostSetNumbers, Math.max(1, wanted)))
  for (let i = 0; i < hashes.length; i++) addBit(front, mixHash(hashes[i] as number))
  return front
}
