import { roles } from '../../brief/brief'
import { entityKinds } from '../../brief/entity'
import { sectionNames } from '../../brief/section-names'
import { maxWhoDepth } from '../../brief/text-limits'
import { packLimits } from '../format'
import type { PackProblem } from './pack-problem'

/** What a problem means to the publisher, in one sentence without a full stop. */
export function problemText({ code, detail }: Pick<PackProblem, 'code' | 'detail'>): string {
  const [first, second] = detail.split('/')
  switch (code) {
    case 'missingTitle':
      return 'the brief has no title: its first line is "# Title"'
    case 'titleTwice':
      return `a second title, "${detail}": sections begin with "##"`
    case 'missingDate':
      return 'the brief has no date: write "Date: 2024-10-07" under the title'
    case 'dateTwice':
      return `a second date, "${detail}"`
    case 'badDate':
      return `"${detail}" is no date: write YYYY-MM-DD, YYYY-MM or YYYY`
    case 'missingSection':
      return `the section "## ${detail}" is missing`
    case 'emptySection':
      return `the section "${detail}" is empty: fill it or leave it out`
    case 'sectionTwice':
      return `the section "${detail}" stands twice`
    case 'unknownSection':
      return `"${detail}" is none of the sections of a brief: ${Object.values(sectionNames).join(', ')}`
    case 'textOutsideSection':
      return `"${detail}" stands in no section: only the date stands above the first one`
    case 'notAListItem':
      return `"${detail}" is no item of the list: begin it with "- ", in the sources with "1. "`
    case 'emptyItem':
      return 'an item without text'
    case 'badIndentation':
      return `"${detail}" is not indented rightly: two spaces a level, one level at a time, in the tree only`
    case 'nestedTooDeep':
      return `"${detail}" is deeper than ${maxWhoDepth} levels`
    case 'unknownRole':
      return `"${detail}" is no role: ${roles.join(', ')}, or disputed`
    case 'rolesConflict':
      return `one line has one role, not "${detail}"`
    case 'badSourceNumber':
      return `sources are numbered 1, 2, 3: this is ${first}, expected ${second}`
    case 'sourceWithoutAddress':
      return `"${detail}": a source needs an http(s) address, as in "1. [Title](https://example.com/)"`
    case 'unknownSource':
      return `there is no source ${detail}`
    case 'summaryTooLong':
      return `the summary is too long: ${first} characters, at most ${second}`
    case 'textTooLong':
      return `too long: ${first} characters, at most ${second}`
    case 'notABrief':
      return 'the page does not read like a brief: it has no "What happened" with another section'
    case 'pageTooLarge':
      return 'the page is too large to be a brief'
    case 'ambiguousDate':
      return `the date can be read in two ways, as ${first} or ${second}: write it as 2024-10-07 or in words`
    case 'noSources':
      return 'the brief names no sources: add a section "Sources", or links'
    case 'skippedText':
      return `"${detail}" belongs to no section and was left out`
    case 'missingPackFile':
      return 'the folder has no pack.yaml'
    case 'badYaml':
      return `not YAML: ${detail}`
    case 'notAList':
      return `${detail}: expected a list`
    case 'notFields':
      return `${detail}: expected fields, as in "id: lumen"`
    case 'missingField':
      return `"${detail}" is missing or blank`
    case 'fieldTwice':
      return `"${detail}" stands twice`
    case 'unknownField':
      return `"${detail}" is no field that belongs here`
    case 'wrongType':
      return `wrong type: ${detail}`
    case 'badId':
      return `"${detail}" is no id: lower-case letters, digits and hyphens`
    case 'badKind':
      return `"${detail}" is no kind: ${entityKinds.join(', ')}`
    case 'badCase':
      return `"${detail}": case is any or exact`
    case 'badAddress':
      return `"${detail}" is no http(s) address`
    case 'badTime':
      return `"${detail}" is no time as 2025-01-31T00:00:00Z`
    case 'nameTooLong':
      return `a name has at most ${packLimits.nameCodePoints.max} characters: ${detail}`
    case 'bidiInName':
      return `"${detail}" has a character that turns the reading order around`
    case 'controlInName':
      return `"${detail}" has a control character or a line break`
    case 'duplicateId':
      return `the id is taken: ${detail}`
    case 'briefTooLarge':
      return `the brief is too large: ${detail}`
    case 'tooManyNames':
      return `the pack has too many names: ${detail}`
    case 'exampleText':
      return `still from the example of "init": ${detail}; write your own instead, or delete the file`
    case 'noBriefs':
      return 'the pack has no briefs'
    case 'strayFile':
      return `this file is not read: ${detail}`
    case 'nameOfTwo':
      return `${detail}; mark it "disputed: true" where that is so`
    case 'lookAlikeName':
      return `"${detail}" mixes letters of two scripts that look alike`
    case 'oneLetterName':
      return `"${detail}" is too short to be marked on a page; search finds it`
    case 'unusedEntity':
      return `no brief names "${detail}"`
    case 'unusedEntities':
      return `no brief names ${detail}`
    case 'unknownName':
      return `no entity is called "${detail}": it is shown, and marked on no page`
    case 'misspeltName':
      return `no entity is called ${detail}`
    case 'pointWithoutSource':
      return `"${detail}" names no source: end it with "[1]"`
    case 'nameWithoutSource':
      return `the name "${detail}" is disputed, and nobody is said to use it: list who does under "sources"`
    case 'ordinaryName':
      return `"${detail}" is an ordinary word, marked only where the page supports it: set "needsContext" to true or false, or "off: true"`
    case 'looksLikeName':
      return `${detail}: readers cannot tell them apart`
    case 'bidiInText':
      return `a hidden character turns the reading order around (${detail})`
  }
}

/** `file:line:column: message`, as editors and terminals understand it. */
export function problemLine(problem: PackProblem): string {
  return `${problem.path}:${problem.line}:${problem.column}: ${problemText(problem)}`
}
