import { countWords } from '../count-words'
import { formatBytes } from '../format-bytes'
import { formatDay } from '../format-time'
import { Icon } from '../Icon'
import { LastSync } from './LastSync'
import { PackNotices } from './PackNotices'
import { PackSource } from './PackSource'
import { type PackEntry, type PackOrigin, titleOf } from './pack-entry'
import { SyncStatus } from './SyncStatus'

export interface PackItemProps {
  entry: PackEntry
  nowMs: number
  onSync(): void
  onCancel(): void
  onRemove(): void
  /** The reader lets Inbrief read this one host, where its server lets no other site do so. */
  onAllowHost(): void
  onRollBack(): void
  /** Null while settings are read. */
  isPrivate: boolean | null
  onPrivate(isPrivate: boolean): void
  /** Saves a pack that no address brings as a file. */
  onExport(): void
  /** The address of a brief of this pack in the reader. */
  hrefOf(briefId: string): string
}

export function PackItem(props: PackItemProps) {
  const { entry, onSync, onCancel, onRemove, onExport } = props
  const { pack, origin, progress } = entry
  const title = titleOf(entry)
  return (
    <li class="pack">
      <header class="pack-head">
        <div>
          <h3>{title}</h3>
          {pack && <p class="pack-by">{pack.publisher}</p>}
        </div>
        <div class="pack-actions">
          {origin.kind === 'address' && !progress && (
            <button type="button" class="button" aria-label={`Sync ${title}`} onClick={onSync}>
              <Icon name="sync" />
              Sync
            </button>
          )}
          {(origin.kind === 'own' || origin.kind === 'file') && (
            <button type="button" class="button" aria-label={`Save as a file: ${title}`} onClick={onExport}>
              Save as a file
            </button>
          )}
          <button type="button" class="button" aria-label={`Remove ${title}`} onClick={onRemove}>
            Remove
          </button>
        </div>
      </header>
      {pack?.about && <p class="pack-about">{pack.about}</p>}
      {pack && <PackFigures pack={pack} origin={origin} />}
      {progress ? (
        <SyncStatus title={title} progress={progress} onCancel={onCancel} />
      ) : (
        <LastSync {...props} />
      )}
      {pack?.isStale && (
        <p class="pack-stale">
          The publisher vouched for this version until a date that has passed. It can still be read.
        </p>
      )}
      {pack && props.isPrivate !== null && (
        <label class="pack-private">
          <input
            type="checkbox"
            checked={props.isPrivate}
            onChange={(event) => props.onPrivate(event.currentTarget.checked)}
          />{' '}
          Private: mark none of its names in pages, where a page could see them. The toolbar tells what is
          there.
        </label>
      )}
      {origin.kind === 'address' && <PackSource {...props} address={origin.address} />}
      {pack && <PackNotices licence={pack.licence} notices={pack.notices} />}
    </li>
  )
}

function PackFigures({ pack, origin }: { pack: NonNullable<PackEntry['pack']>; origin: PackOrigin }) {
  const day = formatDay(Date.parse(pack.published))
  const isLocal = origin.kind === 'own' || origin.kind === 'file'
  return (
    <p class="pack-figures">
      <span>{countWords(pack.briefs, 'brief')}</span>
      <span>{countWords(pack.entities, 'entity', 'entities')}</span>
      <span>{formatBytes(pack.bytes)}</span>
      <span>{isLocal ? `changed ${day}` : `version ${pack.version}, ${day}`}</span>
    </p>
  )
}
