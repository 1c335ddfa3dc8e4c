import { say } from '../../locales/say'
import { PackItem } from './PackItem'
import type { PackEntry } from './pack-entry'

export interface PackListProps {
  /** Null while they are read. */
  entries: readonly PackEntry[] | null
  nowMs: number
  /** The source whose removal was undone last. */
  restored: string | null
  onSync(sourceId: string): void
  onCancel(sourceId: string): void
  onRemove(entry: PackEntry): void
  onAllowHost(entry: PackEntry): void
  onRollBack(entry: PackEntry): void
  /** Ids of private packs; null while they are read. */
  privatePacks: readonly string[] | null
  onPrivate(entry: PackEntry, isPrivate: boolean): void
  onExport(entry: PackEntry): void
  /** The address of a brief in the reader. */
  hrefOf(packId: string, briefId: string): string
}

/** All packs in settings. */
export function PackList(props: PackListProps) {
  const { entries, nowMs, restored, onSync, onCancel, onRemove, onAllowHost, onRollBack, onExport, hrefOf } =
    props
  const { privatePacks, onPrivate } = props
  if (entries === null) return <p class="soft">{say('everywhere.reading')}</p>
  if (entries.length === 0) {
    return <p class="empty">{say('pack.none')}</p>
  }
  return (
    <ul class="packs">
      {entries.map((entry) => (
        <PackItem
          key={entry.sourceId}
          entry={entry}
          nowMs={nowMs}
          isRestored={entry.sourceId === restored}
          onSync={() => onSync(entry.sourceId)}
          onCancel={() => onCancel(entry.sourceId)}
          onRemove={() => onRemove(entry)}
          onAllowHost={() => onAllowHost(entry)}
          onRollBack={() => onRollBack(entry)}
          isPrivate={privatePacks ? privatePacks.includes(entry.pack?.packId ?? '') : null}
          onPrivate={(isPrivate) => onPrivate(entry, isPrivate)}
          onExport={() => onExport(entry)}
          hrefOf={(briefId) => hrefOf(entry.pack?.packId ?? '', briefId)}
        />
      ))}
    </ul>
  )
}
