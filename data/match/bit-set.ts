/**
 * One bit a hash: says of most hashes that they are not in a table, in a small part of the time that the table takes. The bit
 * is chosen by the hash's upper half, and by shifts that do not depend on the set's size, which are faster.
 */

/** The binary logarithm of how many bits a set may have. */
export const mostSetBits = 20
const numberShift = 17
const bitShift = 12

/** @param bits the binary logarithm of how many bits there are, from 6 to `mostSetBits` */
export function createBitSet(bits: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(2 ** (bits - 5))
}

/** Has every hash. */
export const fullBitSet: Uint32Array = createBitSet(6).fill(0xffffffff)

/** A background that starts adds half a million: the loop asks nothing twice. */
export function addBits(set: Uint32Array, hashes: Int32Array): void {
  const mask = set.length - 1
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number
    const at = (hash >>> numberShift) & mask
    set[at] = (set[at] as number) | (1 << (hash >>> bitShift))
  }
}

export function addBit(set: Uint32Array, hash: number): void {
  const at = (hash >>> numberShift) & (set.length - 1)
  set[at] = (set[at] as number) | (1 << (hash >>> bitShift))
}

export function hasBit(set: Uint32Array, hash: number): boolean {
  return bitOf(set, set.length - 1, hash) !== 0
}

/**
 * 1 or 0.
 *
 * @param mask one less than the set's length, which a loop should ask once
 */
export function bitOf(set: Uint32Array, mask: number, hash: number): number {
  return ((set[(hash >>> numberShift) & mask] as number) >>> (hash >>> bitShift)) & 1
}
