import type { Neighbour } from '../context/neighbour'
import { lowerCase, startsWithLetter } from '../letter-case'
import { type Rule, strength } from './rule'

/** Months that are names as well. */
const months = new Set(['march', 'april', 'may', 'june', 'august'])
/** What stands before a time and hardly ever before a name: not "by", "of" and "to". */
const beforeTimes = new Set('in since until till during early late mid last next every'.split(' '))

export const month: Rule = {
  id: 'month',
  why: 'Beside a number, or behind a word of time or “a”, a name is that of a month: "11 May", "in April", "a May election".',
  concerns: ({ lower }) => months.has(lower),
  doubt({ context: { previous, next, after } }) {
    // "in May’s speech"
    const isTime = previous.joined && beforeTimes.has(lowerCase(previous.word)) && !/^['’]/u.test(after)
    // "a May election": there is one person and one company of a name.
    const isAny = previous.joined && lowerCase(previous.word) === 'a' && /^ \p{Ll}/u.test(after)
    return isTime || isAny || isNumber(previous) || isNumber(next) ? strength.never : 0
  },
}

function isNumber({ word, joined }: Neighbour): boolean {
  return joined && !startsWithLetter(word)
}
