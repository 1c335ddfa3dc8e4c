/**
 * Remembers hashes that were met lately, one to a place: what shares its place pushes it out. A table that forgets nothing
 * takes five times the time and, on a page of many words, twice the memory; to ask about a word twice does no harm.
 */

/** The binary logarithm of how many places there are. */
const placeBits = 12

export class RecentHashes {
  readonly #places = new Int32Array(2 ** placeBits)

  /** Notes hashes; those that were not remembered. Zero is never new. */
  addAll(hashes: Int32Array): Int32Array<ArrayBuffer> {
    const places = this.#places
    const fresh = new Int32Array(hashes.length)
    let count = 0
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number
      const place = hash >>> (32 - placeBits)
      fresh[count] = hash
      // No branch: no processor foresees which words come again.
      const changed = hash ^ (places[place] as number)
      count += (changed | -changed) >>> 31
      places[place] = hash
    }
    return fresh.slice(0, count)
  }
}
