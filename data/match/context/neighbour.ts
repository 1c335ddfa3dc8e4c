import { foldUnit, ignored, separator } from '../fold'
import { lazyPattern } from '../lazy-pattern'
import { unitsOf } from '../units-of'

/** The word on one side of a surface. */
export interface Neighbour {
  /** The word; '' if there is none. */
  word: string
  /** What separates it from the surface: spaces and signs. */
  gap: string
  /** Whether only a space separates them, so that they may be one name. */
  joined: boolean
}

/** Read by hand from the end, because a regular expression would try each place from the start. */
export function previousWord(before: string): Neighbour {
  let last = before.length - 1
  while (last >= 0 && foldUnit(before.charCodeAt(last)) <= ignored) last--
  if (last < 0) return { word: '', gap: before, joined: false }
  let start = last
  while (start > 0 && isWordUnit(before.charCodeAt(start - 1))) start--
  let end = last + 1
  while (end < before.length && isWordUnit(before.charCodeAt(end))) end++
  const gap = before.slice(end)
  return { word: before.slice(start, end), gap, joined: isSpace(gap) }
}

export function nextWord(after: string): Neighbour {
  if (after === '') return { word: '', gap: '', joined: false }
  // "Joker's Stash": the possessive belongs to the surface, and what follows is joined by it.
  const own = !after.startsWith(' ') && possessive.test(after) ? 2 : 0
  let start = own
  while (start < after.length && foldUnit(after.charCodeAt(start)) === separator) start++
  let end = start
  while (end < after.length && isPlainWordUnit(after.charCodeAt(end))) end++
  // Where no letter follows, a sign that may stand inside a word is one; and a mark may belong to either.
  if (end === start || !isPlainEnd(after, end)) return nextWordSlowly(after, own)
  const gap = after.slice(own, start)
  return { word: after.slice(start, end), gap, joined: isSpace(gap) }
}

const possessive = /^['’]s\s/
/** Nothing but signs that stand in no word, as behind the last name of most sentences. */
const noWord = /^[\s!-%()*+,\-./:;<=>?@[\\\]^{|}~“”‘–—…]*$/
const firstWord = lazyPattern(() => /^([^\p{L}\p{N}]*)([\p{L}\p{N}\p{M}_'’&]+)/u)

function nextWordSlowly(after: string, own: number): Neighbour {
  if (noWord.test(after)) return { word: '', gap: after, joined: false }
  const [, gap = after, word = ''] = firstWord().exec(after.slice(own)) ?? []
  return { word, gap, joined: word !== '' && isSpace(gap) }
}

/** Letters and digits, and the signs that stand inside words; no marks and no halves of characters. */
function isPlainWordUnit(unit: number): boolean {
  return isWordUnit(unit) && !isPartOfCharacter(unit)
}

function isPlainEnd(text: string, at: number): boolean {
  return at === text.length || !isPartOfCharacter(text.charCodeAt(at))
}

/** Marks and invisible signs, and halves of characters outside the basic plane. */
function isPartOfCharacter(unit: number): boolean {
  return unit >= 0x80 && (foldUnit(unit) === ignored || (unit >= 0xd800 && unit <= 0xdfff))
}

/** Letters, digits and marks, and the signs that stand inside words. */
function isWordUnit(unit: number): boolean {
  return foldUnit(unit) !== separator || signsInWords.has(unit)
}

const signsInWords = unitsOf("_'’&")

function isSpace(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0'
}
