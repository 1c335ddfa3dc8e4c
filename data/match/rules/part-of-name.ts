/** Whether a word beside a name is part of one name with it. */
import { formOf, startsWithCapital } from '../letter-case'
import { type Claim, isThreat } from './rule'

const ownerBefore = /['’]s$/u

/** Whether the word before is capitalised and not because a sentence begins with it. */
export function followsPartOfName(claim: Claim): boolean {
  const { entry, context } = claim
  const { previous } = context
  // "Ford’s Focus": who owns it stands before a name; a group may be called "Joker’s Stash".
  if (!isThreat(entry.kind) && ownerBefore.test(previous.word)) return false
  // "One-Time" is one word as "Google Play" is one name.
  const joined = previous.joined || previous.gap === '-'
  if (!joined || !startsWithCapital(previous.word)) return false
  // "US Treasury", "EU Congress": what stands before a name, not in it.
  if (context.previousStartsSentence || formOf(previous.word) === 'upper') return false
  return !isAmongNouns(claim)
}

export function precedesPartOfName(claim: Claim): boolean {
  const { entry, context } = claim
  const { next, after } = context
  if (!next.joined || !startsWithCapital(next.word)) return false
  if (isThreat(entry.kind)) return true
  // "Apple’s App Store", "Target CEO": what is its own, and what has letters for a name.
  const isOwn = /^['’]/u.test(after) || (next.word.length > 1 && formOf(next.word) === 'upper')
  return !isOwn && !isAmongNouns(claim)
}

/** In German each noun has a capital and is no part of a name beside it: "der Konzern Apple", "Apples Uhr". */
function isAmongNouns({ entry: { kind, policy }, context }: Claim): boolean {
  // "Das Honor Play", "der Mobile World Congress": what is mostly another name is part of such a one there, too.
  if (isThreat(kind) || (policy.ordinary === 'proper' && kind !== 'place')) return false
  return context.german
}
