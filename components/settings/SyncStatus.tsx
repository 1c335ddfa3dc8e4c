import type { SyncProgress } from '../../data/sync/sync-progress'
import { formatBytes } from '../format-bytes'
import { syncStepTexts } from './sync-step-text'

export interface SyncStatusProps {
  title: string
  progress: SyncProgress
  onCancel(): void
}

export function SyncStatus({ title, progress, onCancel }: SyncStatusProps) {
  const { step, doneBytes, totalBytes } = progress
  const known = totalBytes > 0
  const percent = known ? Math.min(100, Math.floor((100 * doneBytes) / totalBytes)) : 0
  return (
    <div class="sync-status">
      <p class="sync-status-step">
        <span role="status">{syncStepTexts[step]}</span>
        {known && (
          <span class="sync-status-bytes">
            {percent} %, {formatBytes(doneBytes)} of {formatBytes(totalBytes)}
          </span>
        )}
      </p>
      <div class="sync-status-line">
        {/* Without a value the bar says only that something is under way. */}
        <progress
          aria-label={`Sync of ${title}`}
          max={100}
          {...(known || step !== 'checking' ? { value: percent } : {})}
        />
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  )
}
