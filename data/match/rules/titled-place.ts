import { lastLetters } from '../context/word-edges'
import { isThreat, type Rule, strength } from './rule'

const title =
  /\b(?:republic|kingdom|city|town|province|island|gulf|university|government|people|president) of (?:the )?$/i

/** The last words of `title`: without one of them it cannot be there. */
const endsWithOf = new Set(['of', 'the'])

export const titledPlace: Rule = {
  id: 'titled-place',
  why: 'What has a place’s title before it is the place, on a page about a group of that name too: the Republic of Cuba.',
  concerns: ({ entry: { kind, policy }, form }) =>
    isThreat(kind) && policy.ordinary !== 'none' && form !== 'lower',
  doubt: ({ context: { before } }) =>
    endsWithOf.has(lastLetters(before)) && title.test(before) ? strength.never : 0,
}
