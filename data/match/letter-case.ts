/** Capitals and small letters. ASCII, which nearly all text is, is judged by hand. */

/** How a text is written. `label` has a capital after its first letter: WannaCry, APT28's letters, iPhone. */
export type Form = 'lower' | 'capitalised' | 'upper' | 'label' | 'caseless'

const notPlain = /[^\0-\xa9\u2010-\u2027]/

/** Whether the only letters and digits of a text are those of ASCII; it may have the quotes and dashes of typesetting. */
export function isPlain(text: string): boolean {
  return !notPlain.test(text)
}

/** How the letters of a text are written; `caseless` if it has none with two cases. */
export function formOf(text: string): Form {
  if (isPlain(text)) return formOfAscii(text)
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.toLowerCase() === letters.toUpperCase()) return 'caseless'
  if (letters === letters.toLowerCase()) return 'lower'
  if (letters === letters.toUpperCase()) return 'upper'
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .every((word) => word === '' || /^\p{L}$|^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*$/u.test(word))
    ? 'capitalised'
    : 'label'
}

function formOfAscii(text: string): Form {
  let hasUpper = false
  let hasLower = false
  let hasInnerUpper = false
  let isInWord = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isUpper = unit >= 0x41 && unit <= 0x5a
    const isLower = unit >= 0x61 && unit <= 0x7a
    hasInnerUpper ||= isUpper && isInWord
    hasUpper ||= isUpper
    hasLower ||= isLower
    isInWord = isUpper || isLower
  }
  if (!hasUpper) return hasLower ? 'lower' : 'caseless'
  if (!hasLower) return 'upper'
  return hasInnerUpper ? 'label' : 'capitalised'
}

// The patterns for letters of all scripts are only compiled for texts that have some: a background that has just woken
// waits longer for these than for all that it then reads.

/** Whether a text is letters of any script and nothing else. */
export function isLetters(text: string): boolean {
  return isPlain(text) ? /^[A-Za-z]+$/.test(text) : /^\p{L}+$/u.test(text)
}

/** Whether a text is one word with a capital and small letters behind it. */
export function isCapitalisedWord(text: string): boolean {
  return isPlain(text) ? /^[A-Z][a-z]+$/.test(text) : /^\p{Lu}\p{Ll}+$/u.test(text)
}

/** Whether the first character is a capital letter of any script. */
export function startsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Whether the first character is a letter of any script. */
export function startsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 0x80 ? isAsciiLetter(unit) : /^\p{L}/u.test(text)
}

/** Whether a UTF-16 code unit is a letter from A to Z, in either case. */
export function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
}

/** Lower case for comparing texts: "İ" and "I" with a dot above are one. */
export function lowerCase(text: string): string {
  if (isInSmallLetters(text)) return text
  const lower = text.toLowerCase()
  return lower.includes('\u0307') ? lower.replace(/i\u0307/gu, 'i') : lower
}

/** Most words are in small letters, and looking is far cheaper than converting a part of a two-byte string. */
function isInSmallLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return false
  }
  return true
}
