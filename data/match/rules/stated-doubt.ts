import { type Rule, strength } from './rule'

export const statedDoubt: Rule = {
  id: 'stated-doubt',
  why: 'The publisher says that the name needs context, and knows it best.',
  concerns: ({ policy }) => policy.needsContext,
  most: strength.page,
  doubt: () => strength.page,
}
