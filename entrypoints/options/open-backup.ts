import { formatDate } from '../../components/format-date'
import type { FileOutcome } from '../../components/settings/file-outcome'
import { parseBackup, restoreBackup } from '../../data/store/backup'
import type { OwnDb } from '../../data/store/own-db'
import { listFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { askBackground } from '../shared/ask-background'
import { notOpened, type OpenedFile } from './opened-file'

/** Adds a backup to what is there, and syncs the packs that it has brought. */
export async function openBackup(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const parsed = parseBackup(bytes)
  if (!parsed.ok) return notOpened(say('refused.badBackup', { file: name, problem: parsed.problem }))
  const { sourceIds, newBriefs } = await restoreBackup(own, parsed.value, Date.now())
  const { refused } = await askBackground('own/changed', {})
  for (const sourceId of sourceIds) await askBackground('sync/start', { sourceId })
  const brought = [
    say('opened.yourSettings'),
    ...(sourceIds.length > 0 ? [say('opened.packsSynced', { count: sourceIds.length })] : []),
    ...(newBriefs > 0 ? [say('subject.briefs', { count: newBriefs })] : []),
  ]
  const date = formatDate(parsed.value.made.slice(0, 10))
  const restored = say('opened.backup', { date, brought: listFormat().format(brought) })
  const unfit = refused.length > 0 ? ` ${say('opened.unfit', { count: refused.length })}` : ''
  return { isDone: true, text: `${restored}${unfit}` }
}
