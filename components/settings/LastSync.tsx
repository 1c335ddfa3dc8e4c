import { say } from '../../locales/say'
import { formatMoment } from '../format-time'
import { Icon } from '../Icon'
import { ChangeList } from './ChangeList'
import type { PackItemProps } from './PackItem'
import type { PackOrigin } from './pack-entry'
import { syncErrorText } from './sync-error-text'
import { syncResultText } from './sync-result-text'

/** How the last sync of a pack ended, what it changed, and when the next is. */
export function LastSync({ entry, nowMs, onAllowHost, hrefOf }: PackItemProps) {
  const { lastResult: result, origin, nextTryMs } = entry
  if (origin.kind !== 'address') return <p class="pack-sync">{originText(origin)}</p>
  if (!result) return <p class="pack-sync">{say('sync.never')}</p>
  const when = formatMoment(result.atMs, nowMs)
  if (result.kind !== 'failed') {
    return (
      <div class="pack-sync">
        <p>
          {say('sync.synced', { when, result: syncResultText(result) })} {nextText(nextTryMs, nowMs, 'next')}
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
        {say('sync.checkedOlder', { when })} {nextText(nextTryMs, nowMs, 'next')}
      </p>
    )
  }
  // What the reader has asked for is no reason for alarm either.
  if (result.code === 'cancelled') {
    return (
      <p class="pack-sync">
        {say('sync.notSynced', { when })} {syncResultText(result)} {syncErrorText(result.code).next}{' '}
        {nextText(nextTryMs, nowMs, 'next')}
      </p>
    )
  }
  return (
    <div class="pack-sync pack-failed">
      <p class="complaint">
        <Icon name="warning" />
        <span>
          {say('sync.notSynced', { when })} <b>{syncResultText(result)}</b> {syncErrorText(result.code).next}{' '}
          {entry.pack && say('sync.keptBefore')} {nextText(nextTryMs, nowMs, 'nextTry')}
        </span>
      </p>
      {result.code === 'unreachable' && (
        <p>
          {say('sync.someServers')}{' '}
          <button type="button" class="button" onClick={onAllowHost}>
            {say('sync.allowHost', { host: new URL(origin.address).host })}
          </button>
        </p>
      )}
      {result.detail && (
        <details>
          <summary>{say('sync.details')}</summary>
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
        {say('sync.lastChanged', {
          when: formatMoment(lastChange.atMs, nowMs),
          result: syncResultText(lastChange),
        })}
      </p>
      <ChangeList changes={lastChange.changes} hrefOf={hrefOf} />
    </>
  )
}

function originText(origin: Exclude<PackOrigin, { kind: 'address' }>): string {
  switch (origin.kind) {
    case 'starter':
      return say('pack.fromStarter')
    case 'file':
      return say('pack.fromFile', { file: origin.fileName })
    case 'own':
      return say('pack.fromYou')
  }
}

/** "Next try today at 14:05."; a time that has come is a matter of moments. */
function nextText(nextTryMs: number | null, nowMs: number, what: 'next' | 'nextTry'): string {
  if (nextTryMs === null) return ''
  return nextTryMs <= nowMs
    ? say(`sync.${what}Soon`)
    : say(`sync.${what}`, { when: formatMoment(nextTryMs, nowMs) })
}
