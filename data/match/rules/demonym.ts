import { type Rule, strength } from './rule'

/** American, Canadian, Japanese, Turkish. */
const ending = /(?:ican|[^\W_]ian|ese|ish)$/

const others = new Set(
  'swiss french dutch greek german roman korean european african thai czech arab'.split(' '),
)

export const demonym: Rule = {
  id: 'demonym',
  why: 'What is called after a people ("American" for the airline) is that people’s on most pages; the page must show it.',
  concerns: ({ entry: { kind, policy, text }, lower }) =>
    kind !== 'person' &&
    kind !== 'place' &&
    policy.ordinary === 'proper' &&
    (ending.test(text) || others.has(lower)),
  doubtOfName: () => strength.page,
}
