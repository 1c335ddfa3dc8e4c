import { givenInitialsBefore } from '../context/given-names-before'
import { hasCueBeside } from '../context/has-cue-beside'
import { previousWord } from '../context/neighbour'
import type { Context } from '../context/read-context'
import { withoutLastWord } from '../context/word-edges'
import { lazyPattern } from '../lazy-pattern'
import { formOf, isCapitalisedWord, lowerCase, startsWithCapital } from '../letter-case'
import { articles } from '../words/articles'
import { isGivenName, withoutElision } from '../words/given-names'
import { ranks, titles } from '../words/titles'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { type Claim, isMakeCalledByWord, isThreat, type Rule, strength, type WrittenName } from './rule'

export const otherPerson = {
  id: 'other-person',
  why: 'A given name before a name, or a surname behind it, makes it part of someone else’s: "Michael Jordan", "Kim Novak".',
  concerns: mayBePartOfAnother,
  doubt: (claim: Claim) => (isSurnameOfOther(claim) || isGivenNameOfOther(claim) ? strength.never : 0),
} satisfies Rule

export const founder: Rule = {
  id: 'founder',
  why: 'A given name before a company’s rare name tells one of its family; the name alone still means the company: "Enzo Ferrari".',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    kind === 'company' && policy.ordinary === 'none' && form === 'capitalised' && isCapitalisedWord(text),
  // A cue outweighs it: many a house has both names of its founder, of which the pack may have one.
  most: strength.cue,
  doubt: (claim) => (isSurnameOfOther(claim) ? strength.cue : 0),
}

export const nobleName = {
  id: 'noble-name',
  why: 'What has "da", "van" or an initial and a capital behind it is a given name: "Leonardo da Vinci", "Chad F. Wolf".',
  concerns: (name: WrittenName) => isMakeCalledByWord(name) || isOneLand(name),
  doubt: ({ context: { after } }: Claim) =>
    mayGoOn.test(after) && goesOnAsPerson().test(after) ? strength.never : 0,
} satisfies Rule

/** A quick look that is true of all that the pattern finds. */
const mayGoOn = /^ (?:[Dd]a|v[ao]n|[bi][ib]n|..?\.) /
const goesOnAsPerson = lazyPattern(
  () => /^ (?:[Dd]a|von|van(?: de[nr]?)?|bin|ibn|(?!D\. ?C\.)\p{Lu}\.) \p{Lu}\p{L}/u,
)

function isOneLand({ entry: { kind, policy, text }, form }: WrittenName): boolean {
  return kind === 'place' && policy.ordinary === 'proper' && form !== 'lower' && !/\s/u.test(text)
}

export const landOrPerson = {
  id: 'land-or-person',
  why: 'Chad, Georgia and Jordan are given names as well: with a surname behind it, it is someone’s on the whole page.',
  concerns: ({ entry: { kind }, lower, form }: WrittenName) =>
    kind === 'place' && form === 'capitalised' && landsCalledAsPeople.has(lower),
  most: strength.page,
  doubt(claim: Claim) {
    const { next, titleCase } = claim.context
    const isFirst =
      precedesPartOfName(claim) && formOf(next.word) === 'capitalised' && !inLands.has(next.word)
    return isFirst && !titleCase ? strength.page : 0
  },
} satisfies Rule

const landsCalledAsPeople = new Set(['chad', 'georgia', 'jordan'])
/** What a land has: the Jordan Valley, the Jordan Times. */
const inLands = new Set('River Valley Basin Rift Times Today Post Armed Army Air National Royal'.split(' '))

export const namedAfter: Rule = {
  id: 'named-after',
  why: 'Who is called "Jr." or "Sr." is another person than the one without it.',
  concerns: ({ entry: { kind, text } }) => kind === 'person' && !/ [JS]r\b/.test(text),
  doubt: ({ context: { after } }) => (generation.test(after) ? strength.never : 0),
}

const generation = /^,? [JS]r\b/

export const unknownGivenName: Rule = {
  id: 'unknown-given-name',
  why: 'What stands with a capital before a surname is mostly someone’s given name, though no list has it: "Damari Brown".',
  concerns: (name) =>
    name.entry.kind === 'person' && name.entry.policy.given !== '' && mayBePartOfAnother(name),
  most: strength.page,
  doubt(claim) {
    const { context } = claim
    const isSurname = followsPartOfName(claim) && !context.titleCase && !hasCueBeside(context, 'person')
    return isSurname ? strength.page : 0
  },
}

/** A name of one word that people may have, and that is not so rare that there is one of that name. */
function mayBePartOfAnother({ entry: { kind, policy, text }, form }: WrittenName): boolean {
  if (form !== 'capitalised' || isThreat(kind) || !isCapitalisedWord(text)) return false
  return kind === 'person' ? policy.given !== '' || isGivenName(text) : policy.ordinary !== 'none'
}

function isSurnameOfOther({ entry, context }: Claim): boolean {
  // A given name, its initial and a title have capitals all.
  if (!startsWithCapital(withoutElision(context.previous.word))) return false
  const initials = givenInitialsBefore(context)
  if (entry.kind === 'person') return initials !== null && !initials.includes(entry.policy.given)
  return initials !== null || isTitled(context) || hasMiddleNameBefore({ entry, context })
}

/** "Mr. Ford" is no company, and "Queen Victoria" no place. */
function isTitled({ previous: { word, gap } }: Context): boolean {
  if ((gap !== ' ' && gap !== '. ') || !startsWithCapital(word)) return false
  const lower = lowerCase(word)
  return titles.has(lower) || ranks.has(lower)
}

/** "William Clay Ford": a word that no list has stands between the given name and the surname. */
function hasMiddleNameBefore({ entry, context }: Claim): boolean {
  const { previous } = context
  // What is quick to see first: the pattern tries every place before the name, and has to be compiled.
  if (!previous.joined || !startsWithCapital(previous.word)) return false
  const given = previousWord(withoutLastWord(context.before))
  if (!given.joined || !isGivenName(given.word) || !middleName().test(context.before)) return false
  // But "Ronald Reagan Washington National Airport", where the name goes on.
  const goesOn = context.next.joined && startsWithCapital(context.next.word)
  return !goesOn && !context.titleCase && !hasCueBeside(context, entry.kind)
}

const middleName = lazyPattern(() => /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u)

/** "Kim Novak" is not who is called Kim for short; but "the Boris Bill" is his, and in a headline all is capitals. */
function isGivenNameOfOther({ entry: { kind }, context }: Claim): boolean {
  if (kind !== 'person' || !isGivenName(context.text) || context.titleCase) return false
  const { previous, next, after } = context
  const hasArticle = previous.joined && articles.has(lowerCase(previous.word))
  return (
    next.joined &&
    !after.startsWith('’') &&
    !after.startsWith("'") &&
    !hasArticle &&
    formOf(next.word) === 'capitalised'
  )
}

const locative = new Set('in from into near across inside outside within throughout via'.split(' '))

/** Whether what stands beside a name shows that it is this entity and nobody of that name. */
export function isShownHere({ entry, context }: Claim): boolean {
  if (/\s/u.test(context.text)) return true
  if (entry.kind === 'person') return false
  // An index has stocks as a company has.
  if (entry.kind !== 'place') return hasCueBeside(context, entry.kind) && !/^ stocks?\b/.test(context.after)
  const { word, joined } = context.previous
  return joined && (locative.has(lowerCase(word)) || landOf.test(context.before))
}

const landOf = /\b(?:Republic|Kingdom) of $/
