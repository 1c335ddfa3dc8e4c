import { lowerCase } from '../letter-case'
import { type Claim, isCompanyCalledByWord, type Rule, strength } from './rule'

export const indexOfThatName = {
  id: 'index-of-that-name',
  why: 'A company has no article before a verb; what has one, and rises and falls, is an index called after it: “the Dow rose”.',
  concerns: isCompanyCalledByWord,
  doubt: (claim: Claim) => (isIndex(claim) ? strength.never : 0),
} satisfies Rule

/** What prices do. */
const movement =
  /^ (?:rose|rises?|fell|falls?|gain(?:s|ed)|add(?:s|ed)|lost|loses|lose|dropp?(?:s|ed)|sank|sinks?|div(?:es|ed)|climb(?:s|ed)|jump(?:s|ed)|slid|slides?|slip(?:s|ped)|plung(?:es|ed)|tumbl(?:es|ed)|surg(?:es|ed)|soar(?:s|ed)|rall(?:ies|ied)|end(?:s|ed)|clos(?:es|ed)|(?:is|was|were) (?:up|down|off|flat|unchanged))\b/
const average = /^(?: [A-Za-zÀ-ɏ]{2,})? (?:industrials?|average|composite|index)\b/i

/** Whether a name that stands here is that of an index. */
function isIndex({ context: { previous, before, after } }: Claim): boolean {
  if (!previous.joined) return false
  if (lowerCase(previous.word) === 'the') return movement.test(after) || average.test(after)
  return average.test(after) && describedBefore.test(before)
}

/** "the blue-chip " */
const describedBefore = /\bthe (?:[A-Za-zÀ-ɏ-]+ ){1,2}$/i
