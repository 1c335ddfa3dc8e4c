import { type BriefProblemCode, briefWarningCodes, type Position } from '../../brief/problem'

/** Mistakes that keep a pack from being published. */
const errorCodes = [
  'missingPackFile',
  'badYaml',
  'notAList',
  'notFields',
  'missingField',
  'fieldTwice',
  'unknownField',
  'wrongType',
  'badId',
  'badKind',
  'badCase',
  'badAddress',
  'badTime',
  'nameTooLong',
  'bidiInName',
  'controlInName',
  'duplicateId',
  'briefTooLarge',
  'tooManyNames',
] as const

/** What a publisher should look at. The pack is published all the same. */
const warningCodes = [
  ...briefWarningCodes,
  'exampleText',
  'noBriefs',
  'strayFile',
  'nameOfTwo',
  'lookAlikeName',
  'oneLetterName',
  'unusedEntity',
  'unusedEntities',
  'unknownName',
  'misspeltName',
  'pointWithoutSource',
  'nameWithoutSource',
  'ordinaryName',
  'looksLikeName',
  'bidiInText',
] as const

export type PackErrorCode = (typeof errorCodes)[number]
export type PackWarningCode = (typeof warningCodes)[number]
export type PackProblemCode = BriefProblemCode | PackErrorCode | PackWarningCode

/** A problem with its file, relative to the pack's folder. */
export interface PackProblem extends Position {
  path: string
  code: PackProblemCode
  detail: string
}

export type PackReport = (code: PackProblemCode, at: Position, detail: string) => void

/** Whether a problem does not keep the pack from being published. */
export function isWarning(code: PackProblemCode): code is PackWarningCode {
  return warningCodes.some((warning) => warning === code)
}

/** By file, then by place. */
export function byPlace(a: PackProblem, b: PackProblem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
