import { type Rule, strength } from './rule'

/** American, Canadian, Japanese, Turkish. */
const ending = /(?:ican|[^\W_]ian|ese|ish)$/u

export const demonym: Rule = {
  id: 'demonym',
  why: 'What is called after a people ("American" for the airline) is that people’s on most pages; the page must show it.',
  concerns: ({ entry: { kind, policy, text } }) =>
    kind !== 'person' && kind !== 'place' && policy.ordinary === 'proper' && ending.test(text),
  doubtOfName: () => strength.page,
}
