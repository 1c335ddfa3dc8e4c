/** Whether the text behind a name says what it is: "Silence, a Russian-speaking group", "Play is a new ransomware". */
import { lazyPattern } from '../lazy-pattern'
import { lowerCase } from '../letter-case'
import { unitsOf } from '../units-of'
import { type Cues, isTradeNoun } from '../words/cue-words'

// Read in lower case, and the phrase apart: to compile a pattern for the letters of all scripts in either case takes
// longer than all else that a background does for the first page after it woke.
const alias =
  /^["”’'*_`»\s]*[(,]?\s*(?:aka|a\.k\.a\.|(?:also|previously|formerly)\s+(?:known|tracked|called|named|dubbed|referred))(?![a-z])/
const apposition = /^["”’'*_`»]*\s?[,(–—]\s?(?:an?|the|one of the|un|une|eine?)\s/
const statement = /^["”’'*_`»]*\s(?:is|was)\s(?:an?|the|one of the)\s/
const apposedWords = lazyPattern(() => /(?:[\p{L}\p{N}’'-]+\s?){1,6}/uy)
const statedWords = lazyPattern(() => /(?:[\p{L}\p{N}’'/-]+\s?){1,7}/uy)

/** What a noun is followed by, and not part of: "a victim of ransomware". */
const phraseEnds = new Set(
  'of by with for in on at to from that which who and or used active known targeting against'.split(' '),
)

/** @param after what stands behind the name, in canonical form */
export function isExplained(after: string, cues: Cues): boolean {
  if (!mayExplain(after)) return false
  const text = lowerCase(after)
  if (alias.test(text)) return true
  // Set apart by a comma, a plain "group" tells; in a sentence of its own anything may be one.
  const apposed = phraseBehind(apposition, apposedWords, text)
  if (apposed.length > 0)
    return apposed.some((word, i) => cues.before.has(word) || isTradeNoun(apposed, i, cues))
  const stated = phraseBehind(statement, statedWords, text)
  return stated.some((_, i) => isTradeNoun(stated, i, cues))
}

/** The words behind a beginning, up to the noun: what follows a preposition is something else. */
function phraseBehind(beginning: RegExp, words: () => RegExp, text: string): string[] {
  const [begun] = beginning.exec(text) ?? []
  if (begun === undefined) return []
  const pattern = words()
  pattern.lastIndex = begun.length
  const phrase = pattern.exec(text)?.[0].split(/[\s/-]+/) ?? []
  const end = phrase.findIndex((word) => phraseEnds.has(word))
  return end < 0 ? phrase : phrase.slice(0, end)
}

/** A quick look that is true of all that the patterns find. */
function mayExplain(after: string): boolean {
  let at = 0
  while (signsBetween.has(after.charCodeAt(at))) at++
  return startsExplanation.has(after.charCodeAt(at))
}

const signsBetween = unitsOf('"”’\'*_`» \t\n')
const startsExplanation = unitsOf('(,–—aApPfFiIwW')
