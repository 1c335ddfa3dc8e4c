import type { SyncChanges, SyncResult } from '../../data/sync/sync-progress'
import { say } from '../../locales/say'
import { syncErrorText } from './sync-error-text'

/** "4 new, 2 revised, 1 withdrawn"; what did not change is left out. */
export function changesText(changes: SyncChanges): string {
  const parts = (['added', 'revised', 'withdrawn'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => say(`sync.${kind}`, { number: changes[kind] }))
  return parts.length > 0 ? parts.join(say('everywhere.separator')) : say('sync.unchanged')
}

/** How a sync ended, in one line. */
export function syncResultText(result: SyncResult): string {
  switch (result.kind) {
    case 'upToDate':
      return say('sync.upToDate')
    case 'synced':
      return changesText(result.changes)
    case 'failed':
      return syncErrorText(result.code).what
  }
}
