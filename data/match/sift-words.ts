/** Keeps those few words of a page that a name may need. */
import { bitOf } from './bit-set'
import { hashPowers, hashSeed, joinHashes } from './name-hash'
import { splitEnds, splitHashes } from './split-words'

/** Which of the words split off are in the sieve. */
const passed = new Int32Array(splitHashes.length)

/**
 * Finds those of the words split off last that are in a sieve, and pairs of each with its neighbour behind; pairs only
 * of words that are in the sieve, since it lets through whatever may begin a name. A plain function with everything it
 * needs in locals. It writes everything down, and the sieve's bit moves on to the next entry, because a processor
 * cannot predict that bit; a second loop looks at the few words that have passed. That takes half the time of one loop
 * that tests both.
 *
 * @param first the entry of the first word
 * @param starts receives the place where each begins: a word, or `~` of where the first of two does
 * @param hashes receives their hashes; both have room for two entries a word
 * @param size how many entries there are
 * @returns how many there are now
 */
export function siftWords(
  sieve: Uint32Array,
  first: number,
  last: number,
  starts: Int32Array,
  hashes: Int32Array,
  size: number,
): number {
  const splits = splitHashes
  const ends = splitEnds
  const entries = passed
  const powers = hashPowers
  const { length } = sieve
  let passes = 0
  for (let i = first; i <= last; i++) {
    const hash = splits[i] as number
    entries[passes] = i
    passes += bitOf(sieve, length, hash) & ((hash | -hash) >>> 31)
  }
  let kept = size
  for (let pass = 0; pass < passes; pass++) {
    const entry = entries[pass] as number
    const hash = splits[entry] as number
    const start = (ends[entry - 1] as number) + 1
    hashes[kept] = hash
    starts[kept] = start
    kept += 1
    let next = entry + 1
    while (next < last && splits[next] === hashSeed) next += 1
    if (next > last) break
    const nextHash = splits[next] as number
    const letters = (ends[next] as number) - (ends[next - 1] as number) - 1
    const pair =
      letters < powers.length
        ? (Math.imul(hash, powers[letters] as number) + nextHash) | 0
        : joinHashes(hash, nextHash, letters)
    hashes[kept] = pair
    starts[kept] = ~start
    kept += bitOf(sieve, length, pair)
  }
  return kept
}
