import { hasCueBeside } from '../context/has-cue-beside'
import type { Neighbour } from '../context/neighbour'
import { lazyPattern } from '../lazy-pattern'
import { formOf } from '../letter-case'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { type Claim, isThreat, type Rule, strength, type WrittenName } from './rule'

const ownerItself = /^['’]s\s/

export const longerName: Rule = {
  id: 'longer-name',
  why: 'A word inside a longer capitalised name belongs to that: Google Play, Big Apple, Equation Editor, Joker’s Stash; but what a page is about owns things: “Hive’s Tor site”.',
  concerns({ entry: { policy, kind, text } }) {
    if (policy.ordinary === 'none' || /[\s-]/u.test(text)) return false
    return policy.ordinary !== 'proper' || isThreat(kind)
  },
  most: strength.cue,
  doubt(claim) {
    const { entry, context } = claim
    const follows = followsPartOfName(claim)
    const isInside = follows || (isThreat(entry.kind) && precedesPartOfName(claim))
    // To look for a headline is the dearer question, here and below.
    if (!isInside || context.titleCase || hasCueBeside(context, entry.kind)) return 0
    // A product has its maker before it ("Chevy Volt"), once the page shows the product elsewhere.
    const mayBeWhole =
      (entry.kind === 'product' && entry.policy.ordinary === 'rare') ||
      (!follows && ownerItself.test(context.after))
    return mayBeWhole ? strength.page : strength.cue
  },
}

function isLabel({ word, joined }: Neighbour): boolean {
  return joined && word.length >= minLetters && formOf(word) === 'capitalised'
}

/** So many letters a word of a headline has before its capital says anything. */
const minLetters = 4

export const otherMaker = {
  id: 'other-maker',
  why: 'Makers call what they make by the same words: a page about the Dodge Challenger means no tank, unless it mentions another product.',
  concerns: ({ entry: { kind, policy, text }, form }: WrittenName) =>
    kind === 'product' && policy.ordinary === 'rare' && form === 'capitalised' && !/[\s-]/u.test(text),
  most: strength.page,
  doubt(claim: Claim) {
    const { context } = claim
    const mayBeMade = followsPartOfName(claim) && !people.test(context.previous.word)
    return mayBeMade && !context.titleCase && !hasCueBeside(context, 'product') ? strength.page : 0
  },
} satisfies Rule

/** "the Israeli", "the British" */
const people = /(?:[^\W_]i|an|ese|ish|French|Dutch|Swiss|Greek|Czech|Thai)$/u

export const amidCapitals: Rule = {
  id: 'amid-capitals',
  why: 'A word between two capitalised ones is part of a list of labels or of a longer name: "Arial Georgia Palatino".',
  concerns: ({ entry: { policy, text }, form }) =>
    form === 'capitalised' && policy.ordinary !== 'none' && !/[\s-]/u.test(text),
  most: strength.page,
  doubt({ context }) {
    return isLabel(context.previous) && isLabel(context.next) ? strength.page : 0
  },
}

export const partOfPhrase: Rule = {
  id: 'part-of-phrase',
  why: 'Two words with capitals and "of" between are one name: "Man of the Match", "Office of the Comptroller".',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    form === 'capitalised' &&
    kind !== 'place' &&
    kind !== 'person' &&
    kind !== 'agency' &&
    (policy.ordinary === 'common' || policy.ordinary === 'rare') &&
    !/[\s-]/u.test(text),
  most: strength.page,
  doubt({ context }) {
    const { before, after, previous } = context
    // What is quick to see first: the pattern tries every place before the name.
    const mayFollow = previous.word === 'of' || previous.word === 'the'
    const isPart =
      (after.startsWith(' of ') && ofBehind().test(after)) || (mayFollow && ofBefore().test(before))
    return isPart && !context.titleCase ? strength.page : 0
  },
}

const ofBehind = lazyPattern(() => /^ of (?:the )?\p{Lu}\p{Ll}/u)
/** But "President of Target", who has a title. */
const ofBefore = lazyPattern(
  () =>
    /(?<![\p{L}\p{N}])(?!(?:President|Chairman|Chair|Chief|Director|Head|Founder|Governor|Secretary|Speaker|Leader|Members?|Editor)\s)\p{Lu}\p{Ll}+ of (?:the )?$/u,
)

export const bodyElsewhere: Rule = {
  id: 'body-elsewhere',
  why: 'What has a state’s name before it is the body of that state: "Tennessee House of Representatives".',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    (kind === 'agency' || kind === 'organisation') &&
    form !== 'lower' &&
    policy.ordinary !== 'none' &&
    /\s/u.test(text),
  most: strength.page,
  doubt: (claim) => (followsPartOfName(claim) && !claim.context.titleCase ? strength.page : 0),
}
