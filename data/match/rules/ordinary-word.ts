import { followsPartOfName } from './part-of-name'
import { type Claim, isThreat, type Rule, strength, type WrittenName } from './rule'

export const ordinaryWord: Rule = {
  id: 'ordinary-word',
  why: 'A name that is a word of the language needs a capital at least; one given at will (Play, Hive) needs more than that.',
  concerns: ({ entry: { policy } }) => policy.ordinary !== 'none' || policy.parts !== 'none',
  doubtOfName(name) {
    const { entry, text, form } = name
    const isBroken = wordCount(text) > wordCount(entry.text)
    const ordinary = isBroken ? entry.policy.parts : entry.policy.ordinary
    if (ordinary === 'none') return 0
    if (isBroken || wordCount(entry.text) > 1) return doubtOfPhrase(name, ordinary === 'common')
    if (form === 'lower') return ordinary === 'rare' ? strength.cue : strength.command
    if (isThreat(entry.kind)) return strength.page
    return ordinary === 'proper' ? 0 : strength.capital
  },
  most: strength.page,
  doubt(claim) {
    const { entry, context } = claim
    const { kind, policy, text } = entry
    if (isPhraseAtStart(claim)) return strength.page
    if (policy.ordinary !== 'proper' || wordCount(text) > 1 || wordCount(context.text) > 1) return 0
    // "Time Warner"; but a surname has a first name before it, and a country its region: "Northern Italy".
    const isOneOfMany = kind !== 'person' && kind !== 'place'
    return isOneOfMany && followsPartOfName(claim) && !context.titleCase ? strength.capital : 0
  },
}

/** In small letters a name of several words is a phrase like any other; so is "Call Me" at the start of a line. */
function doubtOfPhrase({ entry, form }: WrittenName, isCommon: boolean): number {
  if (form === 'lower') return strength.page
  return isThreat(entry.kind) && isCommon ? strength.capital : 0
}

/** "The sun sets": at the start of a sentence a capital that the name has alone says nothing. */
function isPhraseAtStart({ entry: { kind, policy, text }, context }: Claim): boolean {
  if (policy.ordinary === 'none' || isThreat(kind) || !join.test(text)) return false
  const rest = context.text.split(join).slice(1)
  return rest.length > 0 && rest.join('') === rest.join('').toLowerCase() && context.startsSentence
}

function wordCount(text: string): number {
  return join.test(text) ? text.split(join).length : 1
}

const join = /[\s-]+/u
