import type { SyncProgress, SyncResult } from '../../data/sync/sync-progress'
import { countWords } from '../count-words'
import { formatBytes } from '../format-bytes'
import { formatDay } from '../format-time'
import { Icon } from '../Icon'
import { LastSync } from './LastSync'
import { SyncStatus } from './SyncStatus'

/** A source and the pack that came from it; null where none has come yet. */
export interface PackEntry {
  sourceId: string
  /** Null for the pack that ships with the extension. */
  address: string | null
  pack: {
    title: string
    publisher: string
    about: string
    packId: string
    version: number
    /** ISO 8601. */
    published: string
    /** The version before is kept, or where the reader has gone back, the newer one. */
    hasPrevious: boolean
    briefs: number
    entities: number
    bytes: number
    /** Past the date until which the publisher vouches for it. */
    isStale: boolean
  } | null
  lastResult: SyncResult | null
  /** When it is synced by itself; null where only by hand. */
  nextTryMs: number | null
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
  onRollBack(): void
  /** The address of a brief of this pack in the reader. */
  hrefOf(briefId: string): string
}

export function PackItem(props: PackItemProps) {
  const { entry, onSync, onCancel, onRemove, onRollBack } = props
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
          <span>
            version {pack.version}, {formatDay(Date.parse(pack.published))}
          </span>
        </p>
      )}
      {progress ? (
        <SyncStatus title={title} progress={progress} onCancel={onCancel} />
      ) : (
        <LastSync {...props} />
      )}
      {address?.startsWith('http:') && (
        <p class="pack-sync">
          The address is not encrypted (http): others on the way can see that you fetch this pack, but cannot
          change it unseen.
        </p>
      )}
      {pack?.isStale && (
        <p class="pack-stale">
          The publisher vouched for this version until a date that has passed. It can still be read.
        </p>
      )}
      {address !== null && (
        <details class="pack-origin">
          <summary>Where it comes from</summary>
          {pack?.hasPrevious && !progress && (
            <p class="pack-previous">
              <button
                type="button"
                class="button"
                aria-label={`Other version of ${title}`}
                onClick={onRollBack}
              >
                Switch to the other version kept
              </button>{' '}
              The version before is kept, so that you can go back; the same button returns.
            </p>
          )}
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
