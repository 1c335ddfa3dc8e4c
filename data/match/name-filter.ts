/**
 * What a page is given instead of the names: two bit sets that say "this may be a name" and "a name may begin
 * so". They say yes to every name and, by chance, to about one in a hundred other words; they tell nobody what
 * the names are.
 */
import { hashesOfName, mixHash } from './name-hash'

export interface NameFilterData {
  /** Each set has `2 ** log2Words` 32-bit words. */
  log2Words: number
  full: Uint32Array
  prefixes: Uint32Array
}

/** 32 bits a name and two of them set: about 0.4 % of the other words pass. */
const bitsPerName = 32
const minLog2Words = 4

export function buildNameFilter(names: Iterable<string>): NameFilterData {
  const full = new Set<number>()
  const prefixes = new Set<number>()
  for (const name of names) {
    const hashes = hashesOfName(name)
    if (!hashes) continue
    full.add(hashes.full)
    for (const prefix of hashes.prefixes) prefixes.add(prefix)
  }
  const wanted = (Math.max(full.size, prefixes.size) * bitsPerName) / 32
  const log2Words = Math.max(minLog2Words, Math.ceil(Math.log2(Math.max(1, wanted))))
  const data = {
    log2Words,
    full: new Uint32Array(2 ** log2Words),
    prefixes: new Uint32Array(2 ** log2Words),
  }
  for (const hash of full) setBits(data.full, hash)
  for (const hash of prefixes) setBits(data.prefixes, hash)
  return data
}

function setBits(words: Uint32Array, hash: number): void {
  const mixed = mixHash(hash)
  const at = mixed & (words.length - 1)
  words[at] = (words[at] as number) | bitsOf(mixed)
}

/** Two bits of one word, so that a look-up touches memory once. */
function bitsOf(mixed: number): number {
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31))
}

/** Whether a set may hold a hash. */
export function mayHold(words: Uint32Array, hash: number): boolean {
  const mixed = mixHash(hash)
  const bits = bitsOf(mixed)
  return ((words[mixed & (words.length - 1)] as number) & bits) === bits
}
