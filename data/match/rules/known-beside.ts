import { lazyPattern } from '../lazy-pattern'
import { lowerCase } from '../letter-case'
import { precedesPartOfName } from './part-of-name'
import { type Claim, isThreat, type Rule, strength } from './rule'

export const knownBeside: Rule = {
  id: 'known-beside',
  why: 'In a list names stand beside names: "Sofacy, Fancy Bear, STRONTIUM".',
  // Commands are listed in small letters: "ipconfig, tasklist".
  concerns: ({ entry: { kind, policy }, form }) =>
    form !== 'lower' || (isThreat(kind) && policy.ordinary === 'none'),
  asksPage: true,
  most: strength.cue,
  evidence(claim, page) {
    const { entry, context } = claim
    const isListed = context.listed.some((text) => page.hasText(text))
    const isTouched = context.touching.some((word) => page.hasText(word)) && mayBeTouched(claim)
    if (!isListed && !isTouched) return 0
    // "IBM and United Way", "Nike Zoom Elite": what goes on with a capital is no entry of a list, save in a headline.
    const goesOn =
      precedesPartOfName(claim) && !context.titleCase && !page.hasText(lowerCase(context.next.word))
    if (isListed && (!goesOn || entry.policy.ordinary !== 'common')) return strength.page
    return isTouched && !goesOn ? strength.cue : 0
  },
}

/**
 * "Facebook Twitter WhatsApp": buttons; but "Google Play" where Play is a name given at will, and within a sentence
 * two companies with a space between are one: "Time Warner".
 */
function mayBeTouched({ entry: { kind }, context }: Claim): boolean {
  if (isThreat(kind)) return false
  return kind !== 'company' || context.titleCase || !smallWord().test(context.before + context.after)
}

const smallWord = lazyPattern(() => /(?<![\p{L}’'])\p{Ll}/u)
