import type { SyncChanges, SyncResult } from '../../data/sync/sync-progress'
import { syncErrorTexts } from './sync-error-text'

/** "4 new, 2 revised, 1 withdrawn"; what did not change is left out. */
export function changesText({ added, revised, withdrawn }: SyncChanges): string {
  const parts = [
    added > 0 && `${added} new`,
    revised > 0 && `${revised} revised`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? parts.join(', ') : 'no brief changed'
}

/** How a sync ended, in one line. */
export function syncResultText(result: SyncResult): string {
  switch (result.kind) {
    case 'upToDate':
      return 'up to date'
    case 'synced':
      return changesText(result.changes)
    case 'failed':
      return syncErrorTexts[result.code].what
  }
}
