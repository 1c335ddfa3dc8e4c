import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../locales/say'
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
  /** Its removal was undone last, by a button that is gone: the focus goes on here. */
  isRestored: boolean
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

/** One pack in settings: where it comes from, how its last sync went, and what can be done with it. */
export function PackItem(props: PackItemProps) {
  const { entry, onCancel } = props
  const { pack, origin, progress } = entry
  const title = titleOf(entry)
  const syncButton = useRef<HTMLButtonElement>(null)

  function cancel() {
    // The button that was pressed goes with the progress.
    syncButton.current?.focus()
    onCancel()
  }

  return (
    <li class="pack">
      <header class="pack-head">
        <div>
          <h3 dir="auto">{title}</h3>
          {pack && (
            <p class="pack-by" dir="auto">
              {origin.kind === 'own' ? say('pack.you') : pack.publisher}
            </p>
          )}
        </div>
        <PackActions {...props} title={title} syncButton={syncButton} />
      </header>
      {pack?.about && (
        <p class="pack-about" dir="auto">
          {origin.kind === 'own' ? say('pack.myBriefsAbout') : pack.about}
        </p>
      )}
      {pack && <PackFigures pack={pack} origin={origin} />}
      {progress ? (
        <SyncStatus title={title} progress={progress} onCancel={cancel} />
      ) : (
        <LastSync {...props} />
      )}
      {pack?.isStale && <p class="pack-stale">{say('pack.stale')}</p>}
      {pack && props.isPrivate !== null && (
        <label class="pack-private">
          <input
            type="checkbox"
            checked={props.isPrivate}
            onChange={(event) => props.onPrivate(event.currentTarget.checked)}
          />{' '}
          {say('pack.private')}
        </label>
      )}
      {origin.kind === 'address' && <PackSource {...props} address={origin.address} />}
      {pack && <PackNotices licence={pack.licence} notices={pack.notices} />}
    </li>
  )
}

interface PackActionsProps extends PackItemProps {
  title: string
  syncButton: RefObject<HTMLButtonElement | null>
}

/** The buttons that sync, save or remove a pack. */
function PackActions({ entry, title, syncButton, isRestored, onSync, onExport, onRemove }: PackActionsProps) {
  const { origin, progress } = entry
  const removeButton = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (isRestored) removeButton.current?.focus()
  }, [isRestored])

  return (
    <div class="pack-actions">
      {origin.kind === 'address' && (
        <button
          type="button"
          class="button"
          ref={syncButton}
          aria-label={say('pack.syncOf', { title })}
          aria-disabled={progress !== null}
          onClick={() => !progress && onSync()}
        >
          <Icon name="sync" />
          {say('pack.sync')}
        </button>
      )}
      {(origin.kind === 'own' || origin.kind === 'file') && (
        <button type="button" class="button" aria-label={say('pack.saveOf', { title })} onClick={onExport}>
          {say('pack.save')}
        </button>
      )}
      <button
        type="button"
        class="button"
        ref={removeButton}
        aria-label={say('pack.removeOf', { title })}
        onClick={onRemove}
      >
        {say('pack.remove')}
      </button>
    </div>
  )
}

function PackFigures({ pack, origin }: { pack: NonNullable<PackEntry['pack']>; origin: PackOrigin }) {
  const day = formatDay(Date.parse(pack.published))
  const isLocal = origin.kind === 'own' || origin.kind === 'file'
  return (
    <p class="pack-figures">
      <span>{say('subject.briefs', { count: pack.briefs })}</span>
      <span>{say('pack.entities', { count: pack.entities })}</span>
      <span>{formatBytes(pack.bytes)}</span>
      <span>
        {isLocal
          ? say('pack.changed', { date: day })
          : say('pack.version', { version: String(pack.version), date: day })}
      </span>
    </p>
  )
}
