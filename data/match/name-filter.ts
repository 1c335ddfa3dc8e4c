/**
 * What a page is given of the names: the hashes of those that may stand on it, in a table that says of a hash whether
 * it is a name, a beginning of one, or a word without which a name cannot stand there.
 */
import { addBit, createBitSet, hasBit } from './bit-set'
import { hashesOfName } from './name-hash'
import { keysOf } from './name-keys'

/** What a hash is, as bits; several may hold for one. */
export const nameHash = {
  /** A whole name. */
  full: 1,
  /** The beginning of a name that goes on behind a space. */
  prefix: 2,
  /**
   * The beginning by which a longer name is recognised: without one of these, in one word or two, the name is not here.
   */
  key: 4,
  /** A name that may stand in small letters. */
  small: 8,
  /** A name of one word that in small letters can only be a command: `net`, net.exe. */
  command: 16,
  /** A name of one word that in small letters is that word, which says something about the name. */
  word: 32,
} as const

/** The names that may stand on a page, as hashes with what each of them is. No name can be read from them. */
export interface PageNames {
  hashes: Int32Array
  kinds: Uint8Array
}

/** Length of the bit set in front, in numbers of 32 bits; the names of a long page set one bit in eight. */
const frontNumbers = 512

/** The table is filled to three quarters at most, since the bits in front spare it nearly all look-ups. */
const leastSlots = 1024

/** The names that a page was told, in an open-addressing table with a small bit set in front. */
export class NameFilter {
  /** Rejects nearly all words of a page, and stays in the nearest cache. */
  readonly #front = createBitSet(frontNumbers)
  #slots = new Int32Array(leastSlots)
  #kinds = new Uint8Array(leastSlots)
  #count = 0

  get isEmpty(): boolean {
    return this.#count === 0
  }

  add({ hashes, kinds }: PageNames): void {
    for (let i = 0; i < hashes.length; i++) {
      this.#enter(hashes[i] as number, kinds[i] as number)
      if (this.#count * 4 > this.#slots.length * 3) this.#grow()
    }
  }

  /** What a hash is, in bits of `nameHash`; 0 where it is nothing. */
  kindOf(hash: number): number {
    return hasBit(this.#front, hash) ? (this.#kinds[this.#slotOf(hash)] as number) : 0
  }

  #enter(hash: number, kind: number): void {
    addBit(this.#front, hash)
    const slot = this.#slotOf(hash)
    if (this.#kinds[slot] === 0) this.#count += 1
    this.#slots[slot] = hash
    this.#kinds[slot] = (this.#kinds[slot] as number) | kind
  }

  /** Where a hash stands, or where it would. */
  #slotOf(hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (hash >>> 8) & mask
    while (this.#kinds[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const slots = this.#slots
    const kinds = this.#kinds
    this.#slots = new Int32Array(slots.length * 2)
    this.#kinds = new Uint8Array(slots.length * 2)
    this.#count = 0
    for (let i = 0; i < slots.length; i++) {
      if (kinds[i] !== 0) this.#enter(slots[i] as number, kinds[i] as number)
    }
  }
}

/** The hashes of some names: for tools and tests, which know all names of a text. */
export function pageNamesOf(names: Iterable<string>): PageNames {
  const hashes: number[] = []
  const kinds: number[] = []
  const note = (hash: number, kind: number) => {
    hashes.push(hash)
    kinds.push(kind)
  }
  for (const name of names) {
    const own = hashesOfName(name)
    if (!own) continue
    note(own.full, nameHash.full | nameHash.small)
    for (const prefix of own.prefixes) note(prefix, nameHash.prefix)
    for (const key of keysOf(own)) note(key, nameHash.key)
  }
  return { hashes: Int32Array.from(hashes), kinds: Uint8Array.from(kinds) }
}
