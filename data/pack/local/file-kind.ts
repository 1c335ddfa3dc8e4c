import { packFileFormat } from './pack-file'

/** The kinds of file that a reader can open. */
export type FileKind =
  | 'markdownBrief'
  | 'textBrief'
  | 'htmlBrief'
  | 'pack'
  | 'backup'
  /** `latest.json` of a published pack, which only leads to the other files. */
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

/** The kind of brief that a file's ending says; null for any other ending. */
export function findBriefKind(fileName: string): FileKind | null {
  const ending = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? ''
  return Object.hasOwn(kindOfEnding, ending) ? (kindOfEnding[ending] ?? null) : null
}

/** The kind of a JSON file of our own, by the top of its value; null for any other. */
export function findJsonKind(top: unknown): FileKind | null {
  if (typeof top !== 'object' || top === null) return null
  const { format, payloadType } = top as Record<string, unknown>
  if (format === packFileFormat) return 'pack'
  if (format === backupFormat) return 'backup'
  return typeof payloadType === 'string' ? 'publishedPack' : null
}
