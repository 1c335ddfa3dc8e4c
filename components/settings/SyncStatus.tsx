import type { SyncProgress } from '../../data/sync/sync-progress'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { formatBytes } from '../format-bytes'

export interface SyncStatusProps {
  title: string
  progress: SyncProgress
  onCancel(): void
}

/** A sync under way: its step, percent and bytes, and a button that cancels it. */
export function SyncStatus({ title, progress, onCancel }: SyncStatusProps) {
  const { step, doneBytes, totalBytes } = progress
  const known = totalBytes > 0
  const percent = known ? Math.min(100, Math.floor((100 * doneBytes) / totalBytes)) : 0
  return (
    <div class="sync-status">
      <p class="sync-status-step">
        <span role="status">{say(`syncStep.${step}`)}</span>
        {known && (
          <span class="sync-status-bytes">
            {say('sync.bytes', {
              percent: numberFormat({ style: 'percent' }).format(percent / 100),
              done: formatBytes(doneBytes),
              total: formatBytes(totalBytes),
            })}
          </span>
        )}
      </p>
      <div class="sync-status-line">
        {/* Without a value the bar says only that something is under way. */}
        <progress
          aria-label={say('sync.progressOf', { title })}
          max={100}
          {...(known || step !== 'checking' ? { value: percent } : {})}
        />
        <button type="button" class="button" onClick={onCancel}>
          {say('sync.cancel')}
        </button>
      </div>
    </div>
  )
}
