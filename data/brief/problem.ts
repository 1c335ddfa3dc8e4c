/** Every mistake that a brief in Markdown can have; most of them a published page can have as well. */
export const briefProblemCodes = [
  'missingTitle',
  'titleTwice',
  'missingDate',
  'dateTwice',
  'badDate',
  'missingSection',
  'emptySection',
  'sectionTwice',
  'unknownSection',
  'textOutsideSection',
  'notAListItem',
  'emptyItem',
  'badIndentation',
  'nestedTooDeep',
  'unknownRole',
  'rolesConflict',
  'badSourceNumber',
  'sourceWithoutAddress',
  'unknownSource',
  'summaryTooLong',
  'textTooLong',
] as const

/** What only a published page can have. */
export const pageProblemCodes = [
  'notABrief',
  'pageTooLarge',
  'ambiguousDate',
  'noSources',
  'skippedText',
] as const

/** What a writer should look at; the brief is read all the same. Only published pages have these. */
export const briefWarningCodes = [
  'noSources',
  'skippedText',
] as const satisfies (typeof pageProblemCodes)[number][]

export type BriefProblemCode = (typeof briefProblemCodes | typeof pageProblemCodes)[number]

export interface Problem {
  code: BriefProblemCode
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units, as editors count. */
  column: number
  /**
   * What the problem is about: the word, the section, the number. For a wrong number it is that and the right one, for
   * a length that and its limit, for an ambiguous date both readings: `526/525`.
   */
  detail: string
}

/** Where something stands in a text; both from 1. */
export interface Position {
  line: number
  column: number
}

export type Report = (code: BriefProblemCode, at: Position, detail: string) => void
