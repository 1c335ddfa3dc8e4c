/** The words just before and just after a place in a text, by hand: they are asked for at every doubtful word. */
import { isAsciiLetter, lowerCase } from '../letter-case'
import { unitsOf } from '../units-of'

const signsBefore = unitsOf('"\'“”‘„«`(*_,:;[-')
const signsAfter = unitsOf('"\'”’“»`)*_-')
const possessive = /^['’]s/u

/** The letters of the last word, in lower case, where only a few signs stand behind it; else ''. */
export function lastLetters(text: string, before = text.length): string {
  const end = endOfLetters(text, before)
  return lowerCase(text.slice(startOfLetters(text, end), end))
}

function endOfLetters(text: string, before: number): number {
  let end = before
  while (end > 0 && isBetweenWords(text.charCodeAt(end - 1))) end--
  return end
}

/** The text before its last word. */
export function withoutLastWord(text: string): string {
  return text.slice(0, startOfLetters(text, endOfLetters(text, text.length)))
}

function startOfLetters(text: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function isBetweenWords(unit: number): boolean {
  return isSpace(unit) || signsBefore.has(unit)
}

/** The letters and digits of the first word, in lower case, where only a few signs stand before it; else ''. */
export function firstLetters(text: string): string {
  let start = possessive.test(text) ? 2 : 0
  while (signsAfter.has(text.charCodeAt(start)) || isSpace(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++
  return lowerCase(text.slice(start, end))
}

/** By hand where it is ASCII, as nearly always: these are asked of every doubtful word. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  return !isTypographic(unit) && /\p{L}/u.test(String.fromCharCode(unit))
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return isLetter(unit) || (unit >= 0x30 && unit <= 0x39)
  return !isTypographic(unit) && /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))
}

/** Dashes, quotes and the ellipsis, which spare most texts the patterns. */
function isTypographic(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027
}

export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return /\s/u.test(String.fromCharCode(unit))
}
