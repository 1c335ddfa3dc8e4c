import { givenInitialsBefore } from '../context/given-names-before'
import { hasCueBeside } from '../context/has-cue-beside'
import { lowerCase } from '../letter-case'
import { type Claim, isThreat, type Rule, strength, type WrittenName } from './rule'

export const otherPerson: Rule = {
  id: 'other-person',
  why: 'A given name before a name makes it the surname of whom that name belongs to: "Michael Jordan", "Harrison Ford".',
  concerns: maybeSurname,
  doubt: (claim) => (isOtherPerson(claim) ? strength.never : 0),
}

export const namedAfter: Rule = {
  id: 'named-after',
  why: 'Who is called "Jr." or "Sr." is another person than the one without it.',
  concerns: ({ entry: { kind, text } }) => kind === 'person' && !/ [JS]r\b/u.test(text),
  doubt: ({ context: { after } }) => (generation.test(after) ? strength.never : 0),
}

const generation = /^,? (?:Jr|Sr)(?![\p{L}\p{N}])/u

const namedFor = new Set(
  (
    'County Street Avenue Road Boulevard Lane Drive Square Creek River Lake Park Island Beach Township Parish Airport ' +
    'University College School Academy Hospital Stadium Memorial Library Bridge Hall Prize Award'
  ).split(' '),
)

export const placeNamedFor: Rule = {
  id: 'place-named-for',
  why: 'A county, a street or a prize that is named for someone is not that person: "Johnson County", "Lincoln Memorial".',
  concerns: ({ entry: { kind, text } }) => kind === 'person' && !/\s/u.test(text),
  doubt: ({ context: { next, after } }) =>
    next.joined && !/^['’]/u.test(after) && namedFor.has(next.word) ? strength.never : 0,
}

/** A name of one word that people may have, and that is not so rare that there is one of that name. */
export function maybeSurname({ entry: { kind, policy, text }, form }: WrittenName): boolean {
  if (form !== 'capitalised' || isThreat(kind) || !oneWord.test(text)) return false
  return kind === 'person' ? policy.given !== '' : policy.ordinary !== 'none'
}

const oneWord = /^\p{Lu}\p{Ll}+$/u

/** Whether a surname that stands here is someone else's. */
export function isOtherPerson({ entry, context }: Claim): boolean {
  const initials = givenInitialsBefore(context)
  return initials !== null && !(entry.kind === 'person' && initials.includes(entry.policy.given))
}

const locative = new Set('in from into near across inside outside within throughout via'.split(' '))

/** Whether what stands beside a name shows that it is this entity and nobody of that name. */
export function isShownHere({ entry, context }: Claim): boolean {
  if (/\s/u.test(context.text)) return true
  if (entry.kind === 'person') return false
  if (entry.kind !== 'place') return hasCueBeside(context, entry.kind)
  const { word, joined } = context.previous
  return joined && locative.has(lowerCase(word))
}
