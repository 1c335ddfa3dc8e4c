import { isCue } from '../words/cue-words'
import { isThreat, type Rule, strength } from './rule'

export const wordOfTrade: Rule = {
  id: 'word-of-trade',
  why: 'A noun that says what a thing is names nothing in small letters: “wiper malware”, though some malware is called Wiper.',
  concerns: ({ entry: { kind }, form, lower }) => form === 'lower' && isThreat(kind) && isCue(lower, kind),
  doubtOfName: () => strength.never,
}
