import { type Rule, strength } from './rule'

export const statedDoubt: Rule = {
  id: 'stated-doubt',
  why: 'The publisher says that the name needs context, and knows it best.',
  concerns: ({ entry }) => entry.policy.needsContext,
  doubtOfName: () => strength.page,
}
