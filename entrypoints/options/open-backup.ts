import { countWords, listWords } from '../../components/count-words'
import { formatDate } from '../../components/format-date'
import type { FileOutcome } from '../../components/settings/file-outcome'
import { parseBackup, restoreBackup } from '../../data/store/backup'
import type { OwnDb } from '../../data/store/own-db'
import { askBackground } from '../shared/ask-background'
import { type OpenedFile, refused } from './opened-file'

/** Restores a backup beside what is there, and syncs the packs that it has brought. */
export async function openBackup(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const parsed = parseBackup(bytes)
  if (!parsed.ok) return refused(name, `the backup is damaged (${parsed.problem}). Nothing was changed`)
  const { sourceIds, newBriefs } = await restoreBackup(own, parsed.value, Date.now())
  const { refused: unfit } = await askBackground('own/changed', {})
  for (const sourceId of sourceIds) await askBackground('sync/start', { sourceId })
  const brought = [
    'your settings',
    ...(sourceIds.length > 0 ? [`${countWords(sourceIds.length, 'pack')}, which are synced now`] : []),
    ...(newBriefs > 0 ? [countWords(newBriefs, 'brief')] : []),
  ]
  return {
    isDone: true,
    text: `Restored the backup of ${formatDate(parsed.value.made.slice(0, 10))}: ${listWords(brought)}. Nothing that was here is lost.${unfit.length > 0 ? ` But ${countWords(unfit.length, 'pack of files')} could not be made ready, because it is larger than a pack may be: its briefs are kept, and neither marked nor found.` : ''}`,
  }
}
