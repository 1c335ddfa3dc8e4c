/**
 * The rolling hash of a name over its folded letters and digits alone, so that "APT 28", "APT-28" and "APT28" share
 * one.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'

/** Of no letter; that no word has it, but for one in four thousand million, makes the loop over characters simple. */
export const hashSeed = 0

/**
 * Adds one folded code unit to a hash, as FNV-1a does but with the multiplier of Fibonacci hashing (2^32 divided by the
 * golden ratio), which leaves the upper bits good enough to choose a place in a bit set.
 */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1)
}

/**
 * Tables take their bits from here, for the lower bits of a hash know little. The constants are those of MurmurHash3's
 * 32-bit finaliser.
 */
export function mixHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

export interface NameHashes {
  /** Of the whole name. */
  full: number
  /** Of each beginning at which a text may break the name: at a space, a hyphen, a capital or a digit. */
  prefixes: number[]
  /** Of the words between its separators. */
  words: number[]
  /** Of its parts where it is broken wherever it may be; of neighbours where characters are words. */
  parts: number[]
}

/** The hashes of a name, or null where it has no letter or digit. */
export function hashesOfName(name: string): NameHashes | null {
  const prefixes: number[] = []
  const words: number[] = []
  const parts: number[] = []
  let full = hashSeed
  let word = hashSeed
  let part = hashSeed
  let before = -1
  let beforeFolded = 0
  for (let i = 0; i < name.length; i++) {
    const char = name.charCodeAt(i)
    const unit = foldUnit(char)
    if (unit === ignored) continue
    const cuts = full !== hashSeed && (unit === separator || breaksWord(before, char))
    if (cuts) prefixes.push(full)
    if (cuts && part !== hashSeed) parts.push(part)
    if (cuts) part = hashSeed
    if (unit === separator && word !== hashSeed) words.push(word)
    if (unit === separator) word = hashSeed
    if (unit !== separator) {
      if (isUnspaced(char) && before >= 0 && isUnspaced(before)) {
        parts.push(hashStep(hashStep(hashSeed, beforeFolded), unit))
      }
      full = hashStep(full, unit)
      word = hashStep(word, unit)
      part = hashStep(part, unit)
      beforeFolded = unit
    }
    before = char
  }
  if (full === hashSeed) return null
  if (word !== hashSeed) words.push(word)
  if (part !== hashSeed) parts.push(part)
  return { full, prefixes, words, parts }
}

const small = 1
const capital = 2
const digit = 3
const unspaced = 4

/** Where "SmokeLoader" may be written "Smoke Loader" and "APT28" "APT 28". */
function breaksWord(before: number, after: number): boolean {
  const from = classOf(before)
  const to = classOf(after)
  if (from === small && to === capital) return true
  return (from === digit) !== (to === digit) || (from === unspaced && to === unspaced)
}

function classOf(char: number): number {
  if (char >= 0x61 && char <= 0x7a) return small
  if (char >= 0x41 && char <= 0x5a) return capital
  if (char >= 0x30 && char <= 0x39) return digit
  if (char < 0x80) return 0
  if (isUnspaced(char)) return unspaced
  const text = String.fromCharCode(char)
  if (/\p{Ll}/u.test(text)) return small
  if (/\p{Lu}/u.test(text)) return capital
  return /\p{N}/u.test(text) ? digit : 0
}
