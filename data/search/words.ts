import { asciiFolds, foldUnit, ignored, isUnspaced, separator } from '../match/fold'
import { foldWord } from './fold-word'

/** A word of a text: folded for comparison, with its [start, end) in the text as written. */
export interface Word {
  folded: string
  start: number
  end: number
}

/** @param written the word as the text has it, or two neighbouring characters of a script without spaces */
export type VisitWord = (written: string, start: number, end: number) => void

/** Receives words by their place, so that none needs to be cut out of its text. */
export interface WordVisitor {
  /** The word is what stands there. */
  stands(text: string, start: number, end: number): void
  /** The word is what stands there without its dots or hyphens. */
  written(word: string, start: number, end: number): void
}

const ampersand = 0x26
const dot = 0x2e
/** A word that an apostrophe cuts off ("Verizon’s", "isn't") does not count when it is this short. */
const endingLength = 2
/** Longer compounds are lists ("and/or-else…") or addresses. */
const longestCompound = 32

/** Like `scanWords`, but with the words themselves. */
export function visitWords(text: string, visit: VisitWord): void {
  scanWords(text, { stands: (_, start, end) => visit(text.slice(start, end), start, end), written: visit })
}

/**
 * Visits the words of a text in order. "AT&T" is one word, "U.S." is "US". With `compounds` the parts of
 * "spear-phishing" are followed by the whole without its hyphen. Scripts without spaces give every pair of
 * neighbouring characters and the last one of a run, so that any stretch of them is found.
 */
export function scanWords(text: string, visitor: WordVisitor, compounds = false): void {
  const { length } = text
  let compound = -1
  let parts = 0
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    if (foldUnit(unit) <= ignored) {
      at += 1
      continue
    }
    const start = at
    if (isUnspaced(unit)) {
      at = endOfUnspaced(text, at)
      visitPairs(text, start, at, visitor)
      parts = 0
      continue
    }
    at = endOfWord(text, at)
    const initials = endOfInitials(text, start, at)
    if (initials > at) {
      at = initials
      visitor.written(text.slice(start, at).replaceAll('.', ''), start, at)
      parts = 0
      continue
    }
    const joined = parts > 0 && isJoint(text, start - 1)
    if (joined && isApostrophe(text.charCodeAt(start - 1)) && at - start <= endingLength) continue
    visitor.stands(text, start, at)
    if (!joined) {
      compound = start
      parts = 1
    } else parts += 1
    if (compounds && parts > 1 && at - compound <= longestCompound && !isJoint(text, at)) {
      visitor.written(text.slice(compound, at).replace(joints, ''), compound, at)
    }
  }
}

/** The words of a text, folded; offsets stay those of the text given. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  visitWords(text, (written, start, end) => {
    const folded = foldWord(written)
    if (folded) words.push({ folded, start, end })
  })
  return words
}

const joints = /[-‐‑’']/g

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

/** A hyphen or an apostrophe with letters on both sides. */
function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011 && !isApostrophe(unit)) return false
  return foldUnit(text.charCodeAt(at - 1)) !== separator && foldUnit(text.charCodeAt(at + 1)) > ignored
}

function endOfWord(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const folded = unit < 0x80 ? (asciiFolds[unit] as number) : foldUnit(unit)
    if (folded === separator) {
      const next = text.charCodeAt(at + 1)
      if (unit !== ampersand || foldUnit(next) <= ignored || isUnspaced(next)) break
    } else if (unit >= 0x80 && folded !== ignored && isUnspaced(unit)) break
    at += 1
  }
  return at
}

/** Where "U.S." or "U.S" ends that begins with this one letter; `end` where none does. */
function endOfInitials(text: string, start: number, end: number): number {
  if (end - start !== 1) return end
  let last = end
  while (text.charCodeAt(last) === dot && isLoneLetter(text, last + 1)) last += 2
  if (last === end) return end
  return text.charCodeAt(last) === dot ? last + 1 : last
}

function isLoneLetter(text: string, at: number): boolean {
  return foldUnit(text.charCodeAt(at)) > ignored && !(foldUnit(text.charCodeAt(at + 1)) > ignored)
}

function endOfUnspaced(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const folded = foldUnit(unit)
    if (folded === separator || (folded !== ignored && !isUnspaced(unit))) break
    at += 1
  }
  return at
}

function visitPairs(text: string, start: number, end: number, visitor: WordVisitor): void {
  for (let at = start; at + 2 <= end; at++) visitor.stands(text, at, at + 2)
  visitor.stands(text, end - 1, end)
}
