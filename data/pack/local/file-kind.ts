import { packFileFormat } from './pack-file'

/** What a file that a reader opens can be. */
export type FileKind =
  | 'markdownBrief'
  | 'textBrief'
  | 'htmlBrief'
  | 'pack'
  | 'backup'
  | 'stix'
  | 'misp'
  | 'microsoft'
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

/** Tells by what stands at the top of a JSON value what it claims to be. */
export function findJsonKind(top: unknown): FileKind | null {
  if (Array.isArray(top)) return isMicrosoftMap(top) ? 'microsoft' : null
  if (typeof top !== 'object' || top === null) return null
  const { format, type, objects, values, payloadType } = top as Record<string, unknown>
  if (format === packFileFormat) return 'pack'
  if (format === backupFormat) return 'backup'
  if (type === 'bundle' && Array.isArray(objects)) return 'stix'
  if (typeof payloadType === 'string') return 'publishedPack'
  return Array.isArray(values) ? 'misp' : null
}

function isMicrosoftMap([first]: unknown[]): boolean {
  return typeof first === 'object' && first !== null && 'Threat actor name' in first
}
