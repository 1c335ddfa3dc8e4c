/**
 * The rolling hash of a name: FNV-1a over its folded letters and digits alone, so that "APT 28", "APT-28" and
 * "APT28" share one. http://www.isthe.com/chongo/tech/comp/fnv/
 */
import { foldUnit, ignored, separator } from './fold'

export const hashSeed = 0x811c9dc5 | 0

/** Adds one folded code unit to a hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * FNV leaves the high bits of short inputs poor; a filter takes its bits from here.
 * The constants are those of MurmurHash3's 32-bit finaliser.
 */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

export interface NameHashes {
  /** Of the whole name; what `key` returns for a stretch of text that may be it. */
  full: number
  /** Of each beginning at which a text may break the name: at a space, a hyphen, a capital or a digit. */
  prefixes: number[]
}

/** The hashes under which a name is entered in a filter, or null where it has no letter or digit. */
export function hashesOfName(name: string): NameHashes | null {
  let hash = hashSeed
  let counted = 0
  const prefixes: number[] = []
  let previous = ''
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i))
    if (unit === ignored) continue
    const char = name.charAt(i)
    if (counted > 0 && (unit === separator || breaksWord(previous, char))) prefixes.push(hash)
    previous = char
    if (unit === separator) continue
    hash = hashStep(hash, unit)
    counted += 1
  }
  return counted === 0 ? null : { full: hash, prefixes: [...new Set(prefixes)] }
}

/** Where "SmokeLoader" may be written "Smoke Loader" and "APT28" "APT 28". */
function breaksWord(before: string, after: string): boolean {
  const lower = /\p{Ll}/u.test(before)
  const digit = /\p{N}/u.test(before)
  return (
    (lower && /\p{Lu}/u.test(after)) || digit !== /\p{N}/u.test(after) || (isWide(before) && isWide(after))
  )
}

function isWide(char: string): boolean {
  return char.charCodeAt(0) >= 0x0e00
}
