import { hasCueBeside } from '../context/has-cue-beside'
import type { Context } from '../context/read-context'
import { formOf, isCapitalisedWord } from '../letter-case'
import { isGivenName } from '../words/given-names'
import { isAboutIntrusions } from './page-of-threats'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { isThreat, type Rule, strength } from './rule'

export const firstName: Rule = {
  id: 'first-name',
  why: 'A place with a capitalised word behind it may be the first name of a person: "Georgia O’Keeffe", "Paris Hilton".',
  concerns: ({ entry: { kind, policy, text } }) =>
    kind === 'place' && policy.ordinary === 'proper' && !/\s/u.test(text),
  most: strength.page,
  doubt(claim) {
    const { next, titleCase } = claim.context
    // "Washington D.C." and "Washington Oct. 6" are no persons.
    const isFirst = precedesPartOfName(claim) && next.word.length > 1 && !day.test(next.word)
    return isFirst && !titleCase ? strength.page : 0
  },
}

const day =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar|Apr(?:il)?|Jun|Jul(?:y)?|Aug|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u

export const fullName: Rule = {
  id: 'full-name',
  why: 'A name that no list knows, with a capitalised word beside it, may be part of a person’s or a thing’s: "Giuseppe Conti", "Akira Kurosawa".',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    form === 'capitalised' && isThreat(kind) && policy.ordinary === 'none' && isCapitalisedWord(text),
  most: strength.page,
  doubt(claim) {
    const { entry, context } = claim
    const isInside = followsPartOfName(claim) || isFollowedByName(context)
    return isInside && !context.titleCase && !hasCueBeside(context, entry.kind) ? strength.page : 0
  },
}

/** "Emotet DLL" and "Emotet’s Epoch" are about the name; in a person's no acronym and no possessive follows. */
function isFollowedByName({ next: { word, gap }, after }: Context): boolean {
  return gap === ' ' && formOf(word) === 'capitalised' && !/^['’]/.test(after)
}

export const amongThreats: Rule = {
  id: 'among-threats',
  why: 'On a page about intrusions a name that nobody is given has its own parts behind it: “the Mimikatz Zerologon module”.',
  concerns: (name) => fullName.concerns?.(name) === true && !isGivenName(name.text),
  asksPage: true,
  most: strength.page,
  evidence(claim, page) {
    if (followsPartOfName(claim) || !isFollowedByName(claim.context)) return 0
    return isAboutIntrusions(page) ? strength.page : 0
  },
}
