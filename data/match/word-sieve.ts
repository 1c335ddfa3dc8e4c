/**
 * Which words a page needs to note at all: one bit for the hash of each word that points to a name or may begin one. A
 * page gets the sieve before it is read, so that nothing is kept of most of its words, and nothing asked.
 */
import { addBits, createBitSet } from './bit-set'
import type { NameIndex } from './name-index'

/** With fewer bits more words pass by chance; with eight, one in eight. */
const bitsPerHash = 8

/** Length in numbers of 32 bits. The greatest is 44 kB, which a page is sent and keeps. */
const leastNumbers = 32
const mostNumbers = 11_264

/** The sieve of all names of some packs. */
export function sieveOf(indexes: readonly NameIndex[]): Uint32Array {
  return sieveFor(indexes.flatMap(({ byKey, prefixes }) => [byKey.hashes, prefixes]))
}

/** Lets through these hashes, and by chance some others. */
export function sieveFor(hashes: readonly Int32Array[]): Uint32Array {
  const count = hashes.reduce((sum, { length }) => sum + length, 0)
  const wanted = Math.ceil((count * bitsPerHash) / 32)
  const sieve = createBitSet(Math.min(mostNumbers, Math.max(leastNumbers, wanted)))
  for (const some of hashes) addBits(sieve, some)
  return sieve
}
