import { type Rule, strength } from './rule'

export const smallLetters: Rule = {
  id: 'small-letters',
  why: 'A name in small letters may be a word of another language (conti, mana); the page must write it as a name, too.',
  concerns: ({ entry: { policy, text }, form }) =>
    form === 'lower' && policy.ordinary === 'none' && /^\p{L}+$/u.test(text) && text !== text.toLowerCase(),
  doubtOfName: () => strength.page,
}
