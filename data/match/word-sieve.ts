/**
 * Which words a page needs to note at all: one bit for the hash of each word that a name is told by or may begin with.
 * A page gets it before it is read, so that of most of its words nothing is kept and nothing asked.
 */
import { createBitSet, shiftOf } from './bit-set'
import type { NameIndex } from './name-index'

/** Fewer let more words pass by chance: at eight in a hundred, one in eight. */
const bitsPerHash = 8

/** Binary logarithms of how many bits there are. The most is 32 kB, which a page is sent and keeps. */
const leastBits = 10
const mostBits = 18

/** The sieve of all names of some packs. */
export function sieveOf(indexes: readonly NameIndex[]): Uint32Array {
  return sieveFor(indexes.flatMap(({ byWord, prefixes }) => [byWord.hashes, prefixes]))
}

/** Lets through these hashes, and by chance some others. */
export function sieveFor(hashes: readonly Int32Array[]): Uint32Array {
  const count = hashes.reduce((sum, { length }) => sum + length, 0)
  const wanted = Math.ceil(Math.log2(Math.max(1, count) * bitsPerHash))
  const sieve = createBitSet(Math.min(mostBits, Math.max(leastBits, wanted)))
  for (const some of hashes) addAll(sieve, some)
  return sieve
}

/** Half a million at each start of the background: a loop over indexes that asks nothing twice takes a fifth of the time. */
function addAll(sieve: Uint32Array, hashes: Int32Array): void {
  const shift = shiftOf(sieve)
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number
    const at = hash >>> shift
    sieve[at] = (sieve[at] as number) | (1 << (hash >>> (shift - 5)))
  }
}
