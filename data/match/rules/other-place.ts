import { lazyPattern } from '../lazy-pattern'
import { isPlain, lowerCase } from '../letter-case'
import { articles } from '../words/articles'
import { usStates } from '../words/us-states'
import { isSchoolBehind } from './named-for'
import { type Claim, isMakeCalledByWord, type Rule, strength, type WrittenName } from './rule'

/** Directions, and what towns are called that are named for another or for someone. */
const partsOfPlaces = new Set('North South East West Fort Port Mount Lake'.split(' '))
const directionAfter = /^ (?:du|del|do) (?:Nord|Norte|Sud|Sur|Sul)\b/
const directionSigns = '東西南北'

export const otherPlace: Rule = {
  id: 'other-place',
  why: 'A place with a direction, "Fort" or "New" beside it is another one: South Sudan, Fort Madison, New Guinea, Corée du Nord, 南スーダン.',
  // Two Chinese signs beside a direction are as often the end of one word and the start of another.
  concerns: ({ entry: { kind, text } }) =>
    kind === 'place' && !/\s/.test(text) && (isPlain(text) || !/\p{Script=Han}/u.test(text)),
  doubt({ context }) {
    const { before, after } = context
    if (after.startsWith(' d') && directionAfter.test(after)) return strength.never
    // 中東 is the Middle East and ends before the country.
    const sign = before.slice(-1)
    if (sign !== '' && directionSigns.includes(sign)) return before.endsWith('中東') ? 0 : strength.never
    if (sign !== ' ') return 0
    const { word, joined } = context.previous
    if (joined && (partsOfPlaces.has(word) || isArabicSouth(word, context.text))) return strength.never
    // "New China rules": the first word of a sentence or of a headline has its capital anyway.
    const isNew = joined && word === 'New' && !context.previousStartsSentence && !context.titleCase
    return isNew ? strength.never : 0
  },
}

/** "جنوب سوريا" is the south of Syria, as with every direction; but South Sudan is so named, and has the article. */
function isArabicSouth(word: string, text: string): boolean {
  return word.endsWith('جنوب') && text.startsWith('ال')
}

export const thingOfThatName: Rule = {
  id: 'thing-of-that-name',
  why: 'A place has no article: what has one, and nothing behind it, is the thing: "Carve the Turkey:".',
  // But "the Ukraine" and "the Netherlands", which are names and nothing else.
  concerns: ({ entry: { kind, policy }, form }) =>
    kind === 'place' &&
    form === 'capitalised' &&
    (policy.ordinary === 'common' || policy.ordinary === 'rare'),
  doubt({ context: { previous, next } }) {
    return previous.joined && !next.joined && articles.has(lowerCase(previous.word)) ? strength.never : 0
  },
}

export const stateOfThatName: Rule = {
  id: 'state-of-that-name',
  why: 'Among states of the United States Georgia is one; a pack that has them all shows it by the others.',
  concerns: ({ entry: { kind }, lower }) => kind === 'place' && usStates.has(lower),
  most: strength.page,
  doubt: ({ context: { listed, lower } }) =>
    listed.some((text) => text !== lower && usStates.has(text)) ? strength.page : 0,
}

export const thingCalledAfterPlace = {
  id: 'thing-called-after-place',
  why: 'In quotation marks behind a word for it, it is a house, a channel or a paper: телеканал «Россия», гостиница «Украина».',
  concerns: ({ entry: { kind }, text }: WrittenName) =>
    kind === 'place' && !isPlain(text) && /^\p{Script=Cyrillic}+$/u.test(text),
  doubt: ({ context: { before, after } }: Claim) =>
    quotesAfter.test(after) && calledAfterPlace().test(before) ? strength.never : 0,
} satisfies Rule

const quotesAfter = /^[»”"]/
const calledAfterPlace = lazyPattern(
  () =>
    /(?<!\p{L})(?:(?:теле|радио|радіо)?канал|телекомпан|радиостанц|радіостанц|гостиниц|отел|готел|кинотеатр|кінотеатр|театр|стадион|стадіон|санатор|ресторан|магазин|газет|журнал|парти|парті|клуб)\p{Ll}* [«„“"]$/iu,
)

export const landOfThatName = {
  id: 'land-of-that-name',
  why: 'A river, a forest, a school or a county may have the name of a company or a product: "the Amazon rainforest", "Orange County", "Apache High School".',
  concerns: isMakeCalledByWord,
  doubt: (claim: Claim) => (isLand(claim) ? strength.never : 0),
} satisfies Rule

const land =
  /^ (?:County|River|Creek|Lake|Valley|Islands?|Beach|Township|Parish|Heights|States|Kingdom|Nations|Arab Emirates|(?:Family )?Foundation)\b/
const nature = /^ (?:rain ?forests?|forests?|jungle|basin|river|delta|region|county)\b/

/** Whether a name that stands here is that of a stretch of land, or of a school in it. */
function isLand({ context: { previous, after } }: Claim): boolean {
  return (
    land.test(after) || isSchoolBehind(after) || (lowerCase(previous.word) === 'the' && nature.test(after))
  )
}
