/**
 * From 32-bit hashes to numbers, several for each hash. Three typed arrays, so that nothing is parsed when it is
 * loaded. Sorted by the hash's upper bits into about as many buckets as there are entries, so that a look-up reads one
 * or two of them.
 */
import { mixHash } from './name-hash'

export interface HashMultimap {
  /** The number of bits that choose a bucket. */
  bits: number
  /** Where each bucket begins; one more than there are buckets. */
  buckets: Uint32Array
  hashes: Int32Array
  values: Uint32Array
}

/** Entries with equal hashes keep their order. */
export function buildHashMultimap(hashes: Int32Array, values: Uint32Array): HashMultimap {
  const count = hashes.length
  const bits = Math.max(4, Math.round(Math.log2(count + 1)))
  const buckets = new Uint32Array(2 ** bits + 1)
  for (const hash of hashes) {
    const at = bucketOf(mixHash(hash), bits) + 1
    buckets[at] = (buckets[at] as number) + 1
  }
  for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] as number) + (buckets[i - 1] as number)
  const next = buckets.slice()
  const sorted = { hashes: new Int32Array(count), values: new Uint32Array(count) }
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number
    const bucket = bucketOf(mixHash(hash), bits)
    const at = next[bucket] as number
    next[bucket] = at + 1
    sorted.hashes[at] = hash
    sorted.values[at] = values[i] as number
  }
  return { bits, buckets, ...sorted }
}

/** Calls back with each value that was entered under a hash. */
export function forEachValue(map: HashMultimap, hash: number, onValue: (value: number) => void): void {
  const bucket = bucketOf(mixHash(hash), map.bits)
  const end = map.buckets[bucket + 1] as number
  for (let at = map.buckets[bucket] as number; at < end; at++) {
    if (map.hashes[at] === hash) onValue(map.values[at] as number)
  }
}

/** The bucket that the entries of a hash stand in, by its `mixHash`. */
export function bucketOf(mixed: number, bits: number): number {
  return mixed >>> (32 - bits)
}
