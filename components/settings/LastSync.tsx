import { formatMoment } from '../format-time'
import { Icon } from '../Icon'
import { ChangeList } from './ChangeList'
import type { PackItemProps } from './PackItem'
import type { PackOrigin } from './pack-entry'
import { syncErrorTexts } from './sync-error-text'
import { syncResultText } from './sync-result-text'

/** How the last sync of a pack ended, what it changed, and when the next is. */
export function LastSync({ entry, nowMs, onAllowHost, hrefOf }: PackItemProps) {
  const { lastResult: result, origin, nextTryMs } = entry
  if (origin.kind !== 'address') return <p class="pack-sync">{originText(origin)}</p>
  if (!result) return <p class="pack-sync">Never synced.</p>
  const when = formatMoment(result.atMs, nowMs)
  if (result.kind !== 'failed') {
    return (
      <div class="pack-sync">
        <p>
          Synced {when}: {syncResultText(result)}.{nextText(nextTryMs, nowMs, 'Next')}
        </p>
        {result.kind === 'synced' ? (
          <ChangeList changes={result.changes} hrefOf={hrefOf} />
        ) : (
          <LastChange entry={entry} nowMs={nowMs} hrefOf={hrefOf} />
        )}
      </div>
    )
  }
  // A server of a CDN that is behind the others is no reason for alarm, until what is here is too old as well.
  if (result.code === 'rolledBack' && entry.pack && !entry.pack.isStale) {
    return (
      <p class="pack-sync">
        Checked {when}: the server offers an older version than you have; you keep yours.
        {nextText(nextTryMs, nowMs, 'Next')}
      </p>
    )
  }
  return (
    <div class="pack-sync pack-failed">
      <p class="complaint">
        <Icon name="warning" />
        <span>
          Not synced {when}. <b>{syncResultText(result)}</b> {syncErrorTexts[result.code].next}
          {nextText(nextTryMs, nowMs, 'Next try')}
        </span>
      </p>
      {result.code === 'unreachable' && (
        <p>
          Some servers answer only where they are told to.{' '}
          <button type="button" class="button" onClick={onAllowHost}>
            Let Inbrief read {new URL(origin.address).host} and try again
          </button>
        </p>
      )}
      {result.detail && (
        <details>
          <summary>Details</summary>
          <code>
            {result.code}: {result.detail}
          </code>
        </details>
      )}
    </div>
  )
}

/** What the last new version changed, long after it came. */
function LastChange({ entry, nowMs, hrefOf }: Pick<PackItemProps, 'entry' | 'nowMs' | 'hrefOf'>) {
  const { lastChange } = entry
  if (!lastChange) return null
  return (
    <>
      <p>
        Last changed {formatMoment(lastChange.atMs, nowMs)}: {syncResultText(lastChange)}.
      </p>
      <ChangeList changes={lastChange.changes} hrefOf={hrefOf} />
    </>
  )
}

function originText(origin: Exclude<PackOrigin, { kind: 'address' }>): string {
  switch (origin.kind) {
    case 'starter':
      return 'Comes with Inbrief and is renewed with it.'
    case 'file':
      return `Opened from ${origin.fileName}. Not signed: it is as trustworthy as where you have it from.`
    case 'own':
      return 'Kept and written by you. A backup holds them, too.'
  }
}

/** " Next try today at 14:05."; a time that has come is a matter of moments. */
function nextText(nextTryMs: number | null, nowMs: number, what: string): string {
  if (nextTryMs === null) return ''
  return nextTryMs <= nowMs ? ` ${what} in a moment.` : ` ${what} ${formatMoment(nextTryMs, nowMs)}.`
}
