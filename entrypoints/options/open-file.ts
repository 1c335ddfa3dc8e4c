import type { FileOutcome } from '../../components/settings/file-outcome'
import { findBriefKind, findJsonKind } from '../../data/pack/local/file-kind'
import type { OwnDb } from '../../data/store/own-db'
import { openBackup } from './open-backup'
import { openBriefFile } from './open-brief-file'
import { openImport } from './open-import'
import { openPackFile } from './open-pack-file'
import { type OpenedFile, refused } from './opened-file'

const maxFileBytes = 256 * 1024 * 1024

/** Opens whatever the file holds and answers what became of it. Never rejects. */
export async function openFile(own: OwnDb, file: File): Promise<FileOutcome> {
  const { name, size } = file
  if (size > maxFileBytes) return refused(name, 'it is larger than 256 MB')
  if (size === 0) return refused(name, 'it is empty')
  try {
    return await takeIn(own, { name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    return refused(name, 'your browser could not read or store it. Nothing was changed; try again')
  }
}

async function takeIn(own: OwnDb, file: OpenedFile): Promise<FileOutcome> {
  const briefKind = findBriefKind(file.name)
  if (briefKind) return openBriefFile(own, file, briefKind)
  const json = parseJsonText(file.bytes)
  if (json === undefined) {
    return refused(file.name, 'it is neither JSON nor does its name end in .md, .txt or .html')
  }
  switch (findJsonKind(json)) {
    case 'pack':
      return openPackFile(own, file)
    case 'backup':
      return openBackup(own, file)
    case 'publishedPack':
      return refused(
        file.name,
        'it only leads to a published pack. Add the address that it is published at, above',
      )
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
