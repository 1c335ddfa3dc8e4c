import type { Entity } from '../../brief/entity'

/** Why a file was not imported at all. */
export const importErrorCodes = [
  'notJson',
  'unknownFormat',
  'notStix',
  'notMispGalaxy',
  'unsupportedGalaxy',
  'notMicrosoftNames',
  'tooManyNames',
  'nothingToImport',
] as const
export type ImportErrorCode = (typeof importErrorCodes)[number]

/** Why one object or one name of an imported file was left out. */
export const leftOutReasons = [
  'revoked',
  'deprecated',
  'notAnEntity',
  'author',
  'olderVersion',
  'noName',
  'nameTooLong',
  'nameWithControls',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export interface LeftOut {
  reason: LeftOutReason
  /** The name or the id, and what it is: "relationship", "alias". */
  what: string
  type: string
}

/** What a file of another tool holds, as entities. */
export interface Imported {
  format: 'stix' | 'misp' | 'microsoft'
  /** What the file calls itself. */
  title: string
  /** Sorted by id, each id once. */
  entities: Entity[]
  /** How many objects the file has. */
  objects: number
  leftOut: LeftOut[]
  /** Copyright, licence and sharing notices for these entities, each once. */
  notices: string[]
}

/** `detail` is for the log and the curious; never shown alone. */
export type ImportResult =
  | { ok: true; value: Imported }
  | { ok: false; code: ImportErrorCode; detail: string }
