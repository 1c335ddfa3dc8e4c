import { type Rule, strength } from './rule'

export const smallLetters: Rule = {
  id: 'small-letters',
  why: 'A name in small letters may be a word of another language (conti, mana); the page must write it as a name, too.',
  concerns: ({ policy, text }) =>
    policy.ordinary === 'none' && /^\p{L}+$/u.test(text) && text !== text.toLowerCase(),
  most: strength.page,
  doubt: ({ context }) => (context.form === 'lower' ? strength.page : 0),
}
