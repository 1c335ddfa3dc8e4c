/**
 * Remembers hashes that were met lately. Each has one place, and pushes out what was there before. A table that forgets
 * nothing takes five times the time and, on a page of many words, twice the memory; asking about a word twice does no
 * harm.
 */

/** The binary logarithm of how many places there are. */
const placeBits = 12

export class RecentHashes {
  readonly #places = new Int32Array(2 ** placeBits)

  /** Notes hashes, and returns those that were not remembered. Zero is never new. */
  addAll(hashes: Int32Array): Int32Array<ArrayBuffer> {
    const places = this.#places
    const fresh = new Int32Array(hashes.length)
    let count = 0
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number
      const place = hash >>> (32 - placeBits)
      fresh[count] = hash
      // Without a branch, because a processor cannot predict which words come again.
      const changed = hash ^ (places[place] as number)
      count += (changed | -changed) >>> 31
      places[place] = hash
    }
    return fresh.slice(0, count)
  }
}
