import { isCue } from '../words/cue-words'
import { isThreat, type Rule, strength } from './rule'

export const wordOfTrade: Rule = {
  id: 'word-of-trade',
  why: 'A noun that says what a thing is names nothing in small letters, nor where a sentence or a headline asks for its capital: “wiper malware”, “Update Delivers Wiper to Victims”, though some malware is called Wiper.',
  concerns: ({ entry: { kind }, lower }) => isThreat(kind) && isCue(lower, kind),
  doubtOfName: ({ form }) => (form === 'lower' ? strength.never : 0),
  doubt({ context }) {
    // Alone in its block it is an entry of a list.
    if (context.alone) return 0
    return context.startsSentence || context.titleCase || context.allCapitals ? strength.never : 0
  },
}
