/** Whether the text behind a name says what it is: "Silence, a Russian-speaking group", "Play is a new ransomware". */

import { unitsOf } from '../units-of'
import { type Cues, isTradeNoun } from '../words/cue-words'

const alias =
  /^["”’'*_`»\s]*[(,]?\s*(?:aka|a\.k\.a\.|(?:also|previously|formerly)\s+(?:known|tracked|called|named|dubbed|referred))(?!\p{L})/iu
const apposition =
  /^["”’'*_`»]*\s?[,(–—]\s?(?:an?|the|one of the|un|une|eine?)\s((?:[\p{L}\p{N}’'-]+\s?){1,6})/iu
const statement = /^["”’'*_`»]*\s(?:is|was)\s(?:an?|the|one of the)\s((?:[\p{L}\p{N}’'/-]+\s?){1,7})/iu

/** What a noun is followed by, and not part of: "a victim of ransomware". */
const phraseEnds = new Set(
  'of by with for in on at to from that which who and or used active known targeting against'.split(' '),
)

/** @param after what stands behind the name, in canonical form */
export function isExplained(after: string, cues: Cues): boolean {
  if (!mayExplain(after)) return false
  if (alias.test(after)) return true
  const apposed = apposition.exec(after)?.[1]
  // Set apart by a comma, a plain "group" tells; in a sentence of its own anything may be one.
  if (apposed)
    return phraseOf(apposed).some((word, i, words) => cues.before.has(word) || isTradeNoun(words, i, cues))
  const stated = statement.exec(after)?.[1] ?? ''
  return phraseOf(stated).some((_, i, words) => isTradeNoun(words, i, cues))
}

/** The words up to the noun, in lower case: what follows a preposition is something else. */
function phraseOf(text: string): string[] {
  const words = text.toLowerCase().split(/[\s/-]+/u)
  const end = words.findIndex((word) => phraseEnds.has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** A quick look that is true of all that the patterns find. */
function mayExplain(after: string): boolean {
  let at = 0
  while (signsBetween.has(after.charCodeAt(at))) at++
  return startsExplanation.has(after.charCodeAt(at))
}

const signsBetween = unitsOf('"”’\'*_`» \t\n')
const startsExplanation = unitsOf('(,–—aApPfFiIwW')
