/**
 * The rolling hash of a name over nothing but its folded letters and digits, so that "APT 28", "APT-28" and "APT28"
 * share one.
 */
import { foldUnit, ignored, isUnspaced, separator } from './fold'

/**
 * The hash of no letter. That no word has it (but for one in four thousand million) keeps the loop over characters
 * simple.
 */
export const hashSeed = 0

/**
 * 2^32 divided by the golden ratio, as in Fibonacci hashing: the upper bits of the product are good enough to choose a
 * place in a bit set.
 */
const multiplier = 0x9e3779b1

/** Adds one folded code unit to a hash. The hash is a polynomial, so that those of two stretches give that of both (`joinHashes`). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash + unit, multiplier)
}

/**
 * Powers of the multiplier: putting a stretch of `i` letters behind another multiplies the hash of that by the `i`-th.
 */
export const hashPowers = new Int32Array(64)
for (let i = 0, power = 1; i < hashPowers.length; i++) {
  hashPowers[i] = power
  power = Math.imul(power, multiplier)
}

/**
 * The hash of two stretches as one.
 *
 * @param letters how many the second has
 */
export function joinHashes(first: number, second: number, letters: number): number {
  let moved = first
  for (let i = 0; i < letters; i++) moved = Math.imul(moved, multiplier)
  return (moved + second) | 0
}

/**
 * Mixes a hash for tables that use its lower bits, which alone say little. The constants are those of MurmurHash3's
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
  /** Of each beginning at which a text may break the name, the shortest first: at a space, a hyphen, a capital or a digit. */
  prefixes: number[]
}

/** The hashes of a name, or null where it has no letter or digit. */
export function hashesOfName(name: string): NameHashes | null {
  const prefixes: number[] = []
  let full = hashSeed
  let before = -1
  for (let i = 0; i < name.length; i++) {
    const char = name.charCodeAt(i)
    const unit = foldUnit(char)
    if (unit === ignored) continue
    const cuts = full !== hashSeed && (unit === separator || breaksWord(before, char))
    if (cuts && prefixes.at(-1) !== full) prefixes.push(full)
    if (unit !== separator) full = hashStep(full, unit)
    before = char
  }
  return full === hashSeed ? null : { full, prefixes }
}

/** The hashes of a name's words: as it is written, and as a text may break it. */
export function wordsOfName(name: string): { words: number[]; parts: number[] } {
  const words: number[] = []
  const parts: number[] = []
  let word = hashSeed
  let part = hashSeed
  let before = -1
  const end = (list: number[], hash: number) => {
    if (hash !== hashSeed) list.push(hash)
    return hashSeed
  }
  for (let i = 0; i < name.length; i++) {
    const char = name.charCodeAt(i)
    const unit = foldUnit(char)
    if (unit === ignored) continue
    if (unit === separator) word = end(words, word)
    else word = hashStep(word, unit)
    if (unit === separator || breaksWord(before, char)) part = end(parts, part)
    if (unit !== separator) part = hashStep(part, unit)
    before = char
  }
  end(words, word)
  end(parts, part)
  return { words, parts }
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
  // Beside a character that is a word by itself, a text always breaks.
  return (from === digit) !== (to === digit) || from === unspaced || to === unspaced
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
