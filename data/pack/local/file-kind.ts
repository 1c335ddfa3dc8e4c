import { packFileFormat } from './pack-file'

/** What a file that a reader opens can be. */
export type FileKind =
  | 'markdownBrief'
  | 'textBrief'
  | 'htmlBrief'
  | 'pack'
  | 'backup'
  /** `latest.json` of a published pack, which only leads to the rest. */
  | 'publishedPack'

/** The `format` of a backup of the reader's own data. */
export const backupFormat = 'inbrief-backup'

const kindOfEnding: Record<string, FileKind> = {
  md: 'markdownBrief',
  markdown: 'markdownBrief',
  txt: 'textBrief',
  html: 'htmlBrief',
  htm: 'htmlBrief',
}

/** Tells by a file's ending what kind of brief it is; null for any other file. */
export function findBriefKind(fileName: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''
  return Object.hasOwn(kindOfEnding, ending) ? (kindOfEnding[ending] ?? null) : null
}

/** Tells by what stands at the top of a JSON value whether it is of a kind of our own; null for any other. */
export function findJsonKind(top: unknown): FileKind | null {
  if (typeof top !== 'object' || top === null) return null
  const { format, payloadType } = top as Record<string, unknown>
  if (format === packFileFormat) return 'pack'
  if (format === backupFormat) return 'backup'
  return typeof payloadType === 'string' ? 'publishedPack' : null
}
