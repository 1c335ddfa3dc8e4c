/**
 * A set of hashes with one bit each. It says of most hashes that a table does not have them, in a small part of the
 * time that the table takes. A set may have any length. The bit is chosen by the hash's upper twenty bits, with shifts
 * that do not depend on the length, because those are faster.
 */

/** Numbers that a set may have, each of 32 bits. */
export const mostSetNumbers = 2 ** 15

/** @param numbers how many numbers of 32 bits there are, from 1 to `mostSetNumbers` */
export function createBitSet(numbers: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(numbers)
}

/** A set that has every hash. */
export const fullBitSet: Uint32Array = createBitSet(1).fill(0xffffffff)

/** Adds one hash. */
export function addBit(set: Uint32Array, hash: number): void {
  const at = numberAt(set.length, hash)
  set[at] = (set[at] as number) | bitIn(hash)
}

/** Reads the length once: a starting background adds half a million hashes. */
export function addBits(set: Uint32Array, hashes: Int32Array): void {
  const { length } = set
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number
    const at = numberAt(length, hash)
    set[at] = (set[at] as number) | bitIn(hash)
  }
}

/** Whether the set may have a hash; false is certain. */
export function hasBit(set: Uint32Array, hash: number): boolean {
  return bitOf(set, set.length, hash) !== 0
}

/**
 * 1 if the set may have the hash, else 0.
 *
 * @param length the set's, which a loop should read once
 */
export function bitOf(set: Uint32Array, length: number, hash: number): number {
  return ((set[numberAt(length, hash)] as number) >>> (hash >>> 12)) & 1
}

/** The upper fifteen bits as a part of the whole. */
function numberAt(length: number, hash: number): number {
  return Math.imul(hash >>> 17, length) >>> 15
}

/** The five bits below, of which a shift takes no more. */
function bitIn(hash: number): number {
  return 1 << (hash >>> 12)
}
