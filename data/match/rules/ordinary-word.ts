import type { Ordinariness } from '../name-policy'
import { followsPartOfName } from './longer-name'
import { type Claim, isThreat, type Rule, strength } from './rule'

export const ordinaryWord: Rule = {
  id: 'ordinary-word',
  why: 'A name that is a word of the language needs a capital at least; one given at will (Play, Hive) needs more than that.',
  concerns: ({ policy }) => policy.ordinary !== 'none' || policy.parts !== 'none',
  most: strength.command,
  doubtInSmallLetters: ({ policy }) => doubtOfSmallLetters(policy.ordinary),
  doubt(claim) {
    const { entry, context } = claim
    const isBroken = wordCount(context.text) > wordCount(entry.text)
    const ordinary = isBroken ? entry.policy.parts : entry.policy.ordinary
    if (ordinary === 'none') return 0
    if (isBroken || wordCount(entry.text) > 1) return doubtOfPhrase(claim, ordinary === 'common')
    if (context.form === 'lower') return doubtOfSmallLetters(ordinary)
    if (isThreat(entry.kind)) return strength.page
    if (ordinary !== 'proper') return strength.capital
    // "Time Warner"; but a surname has a first name before it, and a country its region: "Northern Italy".
    const isOneOfMany = entry.kind !== 'person' && entry.kind !== 'place' && !context.titleCase
    return isOneOfMany && followsPartOfName(claim) ? strength.capital : 0
  },
}

function doubtOfSmallLetters(ordinary: Ordinariness): number {
  if (ordinary === 'none') return 0
  return ordinary === 'rare' ? strength.cue : strength.command
}

/** In small letters a name of several words is a phrase like any other; so is "Call Me" at the start of a line. */
function doubtOfPhrase({ entry, context }: Claim, isCommon: boolean): number {
  if (context.form === 'lower') return strength.page
  return isThreat(entry.kind) && isCommon ? strength.capital : 0
}

function wordCount(text: string): number {
  return join.test(text) ? text.split(join).length : 1
}

const join = /[\s-]+/u
