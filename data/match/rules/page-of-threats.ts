/** What a page about groups, programs and campaigns says of the names on it. */
import { formOf } from '../letter-case'
import type { PageFacts } from './page-facts'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { isThreat, type Rule, strength } from './rule'

/** So many groups, programs and campaigns make a page one about intrusions. */
const minThreats = 3

export function isAboutIntrusions(page: PageFacts): boolean {
  const threats = page.countOfKind('actor') + page.countOfKind('malware') + page.countOfKind('campaign')
  return threats >= minThreats
}

export const rareAmongThreats: Rule = {
  id: 'rare-among-threats',
  why: 'On a page about intrusions a rare word with a capital is the name that has one: “over the Tor network”, “a TOR link”.',
  // But Chromium is a browser where a group is called CHROMIUM.
  concerns: ({ entry: { kind, policy, text }, form }) =>
    isThreat(kind) &&
    policy.ordinary === 'rare' &&
    (form === 'capitalised' || form === 'upper') &&
    formOf(text) === 'capitalised',
  asksPage: true,
  most: strength.page,
  evidence(claim, page) {
    const { startsSentence, titleCase, allCapitals, lower, listed } = claim.context
    if (startsSentence || titleCase || allCapitals || page.hasWord(lower)) return 0
    // Among browsers and wallets that a program robs stands many a rare word; `knownBeside` tells lists.
    if (listed.length > 0) return 0
    if (followsPartOfName(claim) || precedesPartOfName(claim)) return 0
    return isAboutIntrusions(page) ? strength.page : 0
  },
}

export const listedTool: Rule = {
  id: 'listed-tool',
  why: 'On a page about intrusions the tools that are named are those of intruders: “tools (such as Empire and Armitage)”, “the open-source tool FRP”.',
  concerns: ({ entry: { kind }, form }) => isThreat(kind) && form !== 'lower',
  asksPage: true,
  most: strength.page,
  evidence(claim, page) {
    if (!beforeTools.test(claim.context.before) || precedesPartOfName(claim)) return 0
    return isAboutIntrusions(page) ? strength.page : 0
  },
}

const beforeTools =
  /\b(?:(?:tools|frameworks|strains),? \(?(?:such as|like|including|namely|e\.g\.,?):? |(?:tool|framework|utility) (?:(?:called|named|dubbed|known as) )?\(?)["“‘'`„«*_]?$/

/** So many groups and programs with headings of their own make the page a survey of them. */
const minSurveyed = 5

export const headingOfSurvey: Rule = {
  id: 'heading-of-survey',
  why: 'A survey of groups or of malware heads its parts with their names, in capitals, too: “CLOP”, “AGENT TESLA”.',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    isThreat(kind) && form !== 'lower' && (policy.ordinary === 'rare' || /[\s-]/u.test(text)),
  asksPage: true,
  most: strength.page,
  evidence: ({ entry: { kind }, context }, page) =>
    context.alone && page.countOfKind(kind) >= minSurveyed && !page.hasWord(context.lower)
      ? strength.page
      : 0,
}
