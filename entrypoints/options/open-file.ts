import type { FileOutcome } from '../../components/settings/file-outcome'
import { findBriefKind, findJsonKind } from '../../data/pack/local/file-kind'
import { isPdf } from '../../data/pdf/pdf-bytes'
import type { OwnDb } from '../../data/store/own-db'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { pdfViewerUrl } from '../shared/pdf-viewer'
import { openBackup } from './open-backup'
import { openBriefFile } from './open-brief-file'
import { openImport } from './open-import'
import { openPackFile } from './open-pack-file'
import { notOpened, type OpenedFile } from './opened-file'

const maxFileMegabytes = 256

/** Opens whatever the file holds and returns what became of it. Never rejects. */
export async function openFile(own: OwnDb, file: File): Promise<FileOutcome> {
  const { name, size } = file
  if (size > maxFileMegabytes * 1024 * 1024) {
    const limit = numberFormat({ style: 'unit', unit: 'megabyte' }).format(maxFileMegabytes)
    return notOpened(say('refused.tooLarge', { file: name, size: limit }))
  }
  if (size === 0) return notOpened(say('refused.empty', { file: name }))
  try {
    return await takeIn(own, { name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    return notOpened(say('refused.storage', { file: name }))
  }
}

async function takeIn(own: OwnDb, file: OpenedFile): Promise<FileOutcome> {
  const briefKind = findBriefKind(file.name)
  if (briefKind) return openBriefFile(own, file, briefKind)
  if (isPdf(file.bytes)) {
    const link = { text: say('pdf.title'), href: pdfViewerUrl(null) }
    return { ...notOpened(say('refused.isPdf', { file: file.name })), link }
  }
  const json = parseJsonText(file.bytes)
  if (json === undefined) {
    return notOpened(say('refused.unknownKind', { file: file.name }))
  }
  switch (findJsonKind(json)) {
    case 'pack':
      return openPackFile(own, file)
    case 'backup':
      return openBackup(own, file)
    case 'publishedPack':
      return notOpened(say('refused.published', { file: file.name }))
    default:
      return openImport(own, file)
  }
}

function parseJsonText(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
