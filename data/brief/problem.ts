/** Every mistake that a brief's text can have. */
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
export type BriefProblemCode = (typeof briefProblemCodes)[number]

export interface Problem {
  code: BriefProblemCode
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units, as editors count. */
  column: number
  /** What the problem is about: the word, the section, the number. */
  detail: string
}

/** Where something stands in a text; both from 1. */
export interface Position {
  line: number
  column: number
}

export type Report = (code: BriefProblemCode, at: Position, detail: string) => void
