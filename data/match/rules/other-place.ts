import { type Rule, strength } from './rule'

const directionAfter = /^ (?:du|del|do) (?:Nord|Norte|Sud|Sur|Sul)(?!\p{L})/u
const directionBefore = /(?:^|[^\p{L}])(?:North|South|East|West) $/u
/** In Arabic and in scripts without spaces; 中東 is the Middle East and ends before the country. */
const directionJoined = /(?:(?:^|\s)(?:شمال|جنوب|غرب|شرق) |(?<!中)[東西南北])$/u

export const otherPlace: Rule = {
  id: 'other-place',
  why: 'A country with a direction or "New" beside it is another one: South Sudan, New Guinea, Corée du Nord, 南スーダン.',
  // Two Chinese signs beside a direction are as often the end of one word and the start of another.
  concerns: ({ kind, text }) => kind === 'place' && !/[\s\p{Script=Han}]/u.test(text),
  doubt({ context }) {
    const { before, after } = context
    if (directionBefore.test(before) || directionJoined.test(before) || directionAfter.test(after))
      return strength.never
    // "New China rules": the first word of a sentence or of a headline has its capital anyway.
    const isNew = context.previous.joined && context.previous.word === 'New'
    return isNew && !context.previousStartsSentence && !context.titleCase ? strength.never : 0
  },
}
