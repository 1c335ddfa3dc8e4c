/** One bit a hash: says of most hashes that they are not in a table, in a small part of the time that the table takes. */

/** @param bits the binary logarithm of how many bits there are */
export function createBitSet(bits: number): Uint32Array {
  return new Uint32Array(2 ** (bits - 5))
}

export function addBit(set: Uint32Array, hash: number): void {
  const spread = Math.imul(hash, 0x9e3779b1)
  const shift = shiftOf(set)
  const at = spread >>> shift
  set[at] = (set[at] as number) | (1 << (spread >>> (shift - 5)))
}

/** The next place, from `from` up to before `to`, whose hash may be in a set; `to` where there is none. */
export function findBit(set: Uint32Array, hashes: Int32Array, from: number, to: number): number {
  const shift = shiftOf(set)
  for (let i = from; i < to; i++) {
    // Fibonacci hashing, the least that tells hashes apart: this is asked of every word of a page.
    const spread = Math.imul(hashes[i] as number, 0x9e3779b1)
    if (((set[spread >>> shift] as number) & (1 << (spread >>> (shift - 5)))) !== 0) return i
  }
  return to
}

/** Leaves the upper bits, which choose one of the set's numbers. */
function shiftOf(set: Uint32Array): number {
  return Math.clz32(set.length) + 1
}
