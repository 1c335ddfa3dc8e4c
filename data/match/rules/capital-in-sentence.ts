import { maxSharedLetters } from './acronym-case'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { type Rule, strength } from './rule'

export const capitalInSentence: Rule = {
  id: 'capital-in-sentence',
  why: 'Within a sentence a word has a capital because it is a name; at its start, or in a headline, every word may.',
  concerns: ({ form }) => form !== 'lower',
  most: strength.capital,
  evidence(claim) {
    const { context } = claim
    if (context.startsSentence || context.titleCase || context.allCapitals) return 0
    return followsPartOfName(claim) || precedesPartOfName(claim) ? 0 : strength.capital
  },
}

export const oddCapitals: Rule = {
  id: 'odd-capitals',
  why: 'Capitals that no sentence asks for, and as the name has them (STRONTIUM, BloodHound), are meant.',
  concerns: ({ entry, text, form }) => (form === 'upper' || form === 'label') && text === entry.text,
  most: strength.page,
  evidence({ context }) {
    if (context.allCapitals) return 0
    // "US" and "WHO" at the start of a sentence are meant so as well, but may mean several things.
    return context.text.length <= maxSharedLetters ? strength.capital : strength.page
  },
}
