import { roles } from '../../brief/brief'
import { entityKinds } from '../../brief/entity'
import { sectionNames } from '../../brief/section-names'
import { maxWhoDepth } from '../../brief/text-limits'
import { packLimits } from '../format'
import type { PackProblem, PackProblemCode } from './pack-problem'

/** What a code means; where it takes the problem's detail, whole and as the two halves of `526/525`. */
type ProblemText = string | ((detail: string, first: string, second: string) => string)

const problemTexts: Record<PackProblemCode, ProblemText> = {
  missingTitle: 'the brief has no title: begin it with "# Title"',
  titleTwice: (detail) => `a second title, "${detail}": sections begin with "##"`,
  missingDate: 'the brief has no date: write "Date: 2024-10-07" under the title',
  dateTwice: (detail) => `a second date, "${detail}"`,
  badDate: (detail) => `"${detail}" is not a date: write YYYY-MM-DD, YYYY-MM or YYYY`,
  missingSection: (detail) => `the section "## ${detail}" is missing`,
  emptySection: (detail) => `the section "${detail}" is empty: fill it or leave it out`,
  sectionTwice: (detail) => `the section "${detail}" appears twice`,
  unknownSection: (detail) =>
    `"${detail}" is not a section of a brief: ${Object.values(sectionNames).join(', ')}`,
  textOutsideSection: (detail) => `"${detail}" is in no section: only the date goes above the first one`,
  notAListItem: (detail) =>
    `"${detail}" is not a list item: begin it with "- ", or among the sources with "1. "`,
  emptyItem: 'an item without text',
  badIndentation: (detail) =>
    `"${detail}" is indented wrongly: two spaces per level, one level at a time, in the tree only`,
  nestedTooDeep: (detail) => `"${detail}" is deeper than ${maxWhoDepth} levels`,
  unknownRole: (detail) => `"${detail}" is not a role: ${roles.join(', ')}, or disputed`,
  rolesConflict: (detail) => `one line has one role, not "${detail}"`,
  badSourceNumber: (_, first, second) => `sources are numbered 1, 2, 3: this is ${first}, expected ${second}`,
  sourceWithoutAddress: (detail) =>
    `"${detail}": a source needs an http(s) address, as in "1. [Title](https://example.com/)"`,
  unknownSource: (detail) => `there is no source ${detail}`,
  summaryTooLong: (_, first, second) => `the summary is too long: ${first} characters, at most ${second}`,
  textTooLong: (_, first, second) => `too long: ${first} characters, at most ${second}`,
  notABrief: 'the page does not read like a brief: it has no "What happened" with another section',
  pageTooLarge: 'the page is too large to be a brief',
  ambiguousDate: (_, first, second) =>
    `the date can be read in two ways, as ${first} or ${second}: write it as 2024-10-07 or in words`,
  noSources: 'the brief names no sources: add a section "Sources", or links',
  skippedText: (detail) => `"${detail}" belongs to no section and was left out`,
  missingPackFile: 'the folder has no pack.yaml',
  badYaml: (detail) => `not YAML: ${detail}`,
  notAList: (detail) => `${detail}: expected a list`,
  notFields: (detail) => `${detail}: expected fields, as in "id: lumen"`,
  missingField: (detail) => `"${detail}" is missing or blank`,
  fieldTwice: (detail) => `"${detail}" appears twice`,
  unknownField: (detail) => `"${detail}" is not a field that belongs here`,
  wrongType: (detail) => `wrong type: ${detail}`,
  badId: (detail) => `"${detail}" is not an id: lower-case letters, digits and hyphens`,
  badKind: (detail) => `"${detail}" is not a kind: ${entityKinds.join(', ')}`,
  badCase: (detail) => `"${detail}": case is any or exact`,
  badAddress: (detail) => `"${detail}" is not an http(s) address`,
  badTime: (detail) => `"${detail}" is not a time such as 2025-01-31T00:00:00Z`,
  nameTooLong: (detail) => `a name has at most ${packLimits.nameCodePoints.max} characters: ${detail}`,
  bidiInName: (detail) => `"${detail}" has a character that reverses the reading order`,
  controlInName: (detail) => `"${detail}" has a control character or a line break`,
  duplicateId: (detail) => `the id is taken: ${detail}`,
  briefTooLarge: (detail) => `the brief is too large: ${detail}`,
  tooManyNames: (detail) => `the pack has too many names: ${detail}`,
  exampleText: (detail) =>
    `still from the example of "init": ${detail}; write your own instead, or delete the file`,
  noBriefs: 'the pack has no briefs',
  strayFile: (detail) => `this file is not read: ${detail}`,
  nameOfTwo: (detail) => `${detail}; mark it "disputed: true" where that is so`,
  lookAlikeName: (detail) => `"${detail}" mixes letters of two scripts that look alike`,
  oneLetterName: (detail) => `"${detail}" is too short to be marked on a page; search finds it`,
  unusedEntity: (detail) => `no brief names "${detail}"`,
  unusedEntities: (detail) => `no brief names ${detail}`,
  unknownName: (detail) => `no entity is called "${detail}": it is shown, and marked on no page`,
  misspeltName: (detail) => `no entity is called ${detail}`,
  pointWithoutSource: (detail) => `"${detail}" names no source: end it with "[1]"`,
  nameWithoutSource: (detail) =>
    `the name "${detail}" is disputed, and nobody is said to use it: list who does under "sources"`,
  ordinaryName: (detail) =>
    `"${detail}" is an ordinary word, marked only where the page supports it: set "needsContext" to true or false, or "off: true"`,
  looksLikeName: (detail) => `${detail}: readers cannot tell them apart`,
  bidiInText: (detail) => `a hidden character reverses the reading order (${detail})`,
}

/** What a problem means to the publisher, in one sentence without a full stop. */
export function problemText({ code, detail }: Pick<PackProblem, 'code' | 'detail'>): string {
  const text = problemTexts[code]
  if (typeof text === 'string') return text
  const [first = '', second = ''] = detail.split('/')
  return text(detail, first, second)
}

/** `file:line:column: message`, as editors and terminals understand it. */
export function problemLine(problem: PackProblem): string {
  return `${problem.path}:${problem.line}:${problem.column}: ${problemText(problem)}`
}
