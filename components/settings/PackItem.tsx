import type { SyncProgress, SyncResult } from '../../data/sync/sync-progress'
import { countWords } from '../count-words'
import { formatBytes } from '../format-bytes'
import { formatMoment } from '../format-time'
import { Icon } from '../Icon'
import { SyncStatus } from './SyncStatus'
import { syncErrorTexts } from './sync-error-text'
import { syncResultText } from './sync-result-text'

/** A source and the pack that came from it; null where none has come yet. */
export interface PackEntry {
  sourceId: string
  /** Null for the pack that ships with the extension. */
  address: string | null
  pack: {
    title: string
    publisher: string
    about: string
    version: number
    briefs: number
    entities: number
    bytes: number
    /** Past the date until which the publisher vouches for it. */
    isStale: boolean
  } | null
  lastResult: SyncResult | null
  progress: SyncProgress | null
  /** Of the trusted key, in groups to be compared by eye; null before one is trusted, and for the starter pack. */
  fingerprint: string | null
}

export interface PackItemProps {
  entry: PackEntry
  nowMs: number
  onSync(): void
  onCancel(): void
  onRemove(): void
  /** The reader lets Inbrief read this one host, where its server lets no other site do so. */
  onAllowHost(): void
}

export function PackItem(props: PackItemProps) {
  const { entry, nowMs, onSync, onCancel, onRemove, onAllowHost } = props
  const { pack, address, progress, fingerprint } = entry
  const title = titleOf(entry)
  return (
    <li class="pack">
      <header class="pack-head">
        <div>
          <h3>{title}</h3>
          {pack && <p class="pack-by">{pack.publisher}</p>}
        </div>
        <div class="pack-actions">
          {address !== null && !progress && (
            <button type="button" class="button" aria-label={`Sync ${title}`} onClick={onSync}>
              <Icon name="sync" />
              Sync
            </button>
          )}
          <button type="button" class="button" aria-label={`Remove ${title}`} onClick={onRemove}>
            Remove
          </button>
        </div>
      </header>
      {pack?.about && <p class="pack-about">{pack.about}</p>}
      {pack && (
        <p class="pack-figures">
          <span>{countWords(pack.briefs, 'brief')}</span>
          <span>{countWords(pack.entities, 'entity', 'entities')}</span>
          <span>{formatBytes(pack.bytes)}</span>
          <span>version {pack.version}</span>
        </p>
      )}
      {progress ? (
        <SyncStatus title={title} progress={progress} onCancel={onCancel} />
      ) : (
        <LastSync entry={entry} nowMs={nowMs} onAllowHost={onAllowHost} />
      )}
      {pack?.isStale && (
        <p class="pack-stale">
          The publisher vouched for this version until a date that has passed. It can still be read.
        </p>
      )}
      {address !== null && (
        <details class="pack-origin">
          <summary>Where it comes from</summary>
          <dl>
            <dt>Address</dt>
            <dd>{address}</dd>
            {fingerprint && (
              <>
                <dt>Key fingerprint</dt>
                <dd class="fingerprint">{fingerprint}</dd>
              </>
            )}
          </dl>
        </details>
      )}
    </li>
  )
}

/** A source that has never been synced has only its address to go by. */
export function titleOf({ pack, address }: Pick<PackEntry, 'pack' | 'address'>): string {
  if (pack) return pack.title
  return address && URL.canParse(address) ? new URL(address).host : 'Pack'
}

function LastSync({ entry, nowMs, onAllowHost }: Pick<PackItemProps, 'entry' | 'nowMs' | 'onAllowHost'>) {
  const { lastResult: result, address } = entry
  if (address === null) return <p class="pack-sync">Comes with Inbrief and is renewed with it.</p>
  if (!result) return <p class="pack-sync">Never synced.</p>
  const when = formatMoment(result.atMs, nowMs)
  if (result.kind !== 'failed') {
    return (
      <p class="pack-sync">
        Synced {when}: {syncResultText(result)}.
      </p>
    )
  }
  return (
    <div class="pack-sync pack-failed">
      <p class="complaint">
        <Icon name="warning" />
        <span>
          Not synced {when}. <b>{syncResultText(result)}</b> {syncErrorTexts[result.code].next}
        </span>
      </p>
      {result.code === 'unreachable' && (
        <p>
          Some servers answer only where they are told to.{' '}
          <button type="button" class="button" onClick={onAllowHost}>
            Let Inbrief read {new URL(address).host} and try again
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
