/**
 * What a page is given of the names: the hashes of those that may stand on it, as two bit sets that say "this may
 * be a name" and "a name may begin so".
 */
import { hashesOfName } from './name-hash'

/** Of the names that may stand on a page. No name can be read from it. */
export interface PageNames {
  /** Of whole names. */
  full: Int32Array
  /** Of their beginnings. */
  prefixes: Int32Array
  /** Words that each of these names has at least one of. */
  keys: Int32Array
}

export interface NameFilter {
  full: Uint32Array
  prefixes: Uint32Array
  /** Both together: with these a name may begin. */
  either: Uint32Array
  /** Without one of these words a run of text holds no name, however many words of it may begin one ("the"). */
  keys: Uint32Array
}

/** 32 bits a name and two of them set: about 0.4 % of other words pass, and a background decides on these. */
const bitsPerHash = 32
const minWords = 64

export function buildNameFilter(names: PageNames): NameFilter {
  const size =
    Math.max(names.full.length, names.prefixes.length, names.keys.length, minWords) * (bitsPerHash / 32)
  const words = 2 ** Math.ceil(Math.log2(size))
  const full = bitSetOf(names.full, words)
  const prefixes = bitSetOf(names.prefixes, words)
  return {
    full,
    prefixes,
    either: full.map((bits, i) => bits | (prefixes[i] as number)),
    keys: bitSetOf(names.keys, words),
  }
}

/** The hashes of some names: for tools and tests, which know all names of a text. */
export function pageNamesOf(names: Iterable<string>): PageNames {
  const full = new Set<number>()
  const prefixes = new Set<number>()
  const keys = new Set<number>()
  for (const name of names) {
    const hashes = hashesOfName(name)
    if (!hashes) continue
    full.add(hashes.full)
    for (const prefix of hashes.prefixes) prefixes.add(prefix)
    for (const key of [hashes.full, ...hashes.words, ...hashes.parts]) keys.add(key)
  }
  return { full: Int32Array.from(full), prefixes: Int32Array.from(prefixes), keys: Int32Array.from(keys) }
}

function bitSetOf(hashes: Int32Array, words: number): Uint32Array {
  const set = new Uint32Array(words)
  for (const hash of hashes) {
    const spread = spreadBits(hash)
    const at = spread >>> shiftOf(set)
    set[at] = (set[at] as number) | bitsOf(spread)
  }
  return set
}

/** Fibonacci hashing, the least that tells hashes apart here: it is asked of every word of a page. */
function spreadBits(hash: number): number {
  return Math.imul(hash, 0x9e3779b1)
}

/** Leaves the upper bits, which choose a word of the set. */
function shiftOf(set: Uint32Array): number {
  return Math.clz32(set.length) + 1
}

/** Two bits of one word, so that a look-up touches memory once; of the bits below those that chose it. */
function bitsOf(spread: number): number {
  return (1 << ((spread >>> 5) & 31)) | (1 << (spread >>> 10))
}

/** Whether a set may hold a hash. */
export function mayHold(set: Uint32Array, hash: number): boolean {
  const spread = spreadBits(hash)
  const bits = bitsOf(spread)
  return ((set[spread >>> shiftOf(set)] as number) & bits) === bits
}
