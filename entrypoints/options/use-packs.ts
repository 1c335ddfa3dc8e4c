import { useCallback, useState } from 'preact/hooks'
import type { PackListProps } from '../../components/settings/PackList'
import { type PackEntry, titleOf } from '../../components/settings/pack-entry'
import type { UndoToastProps } from '../../components/UndoToast'
import type { CacheDb } from '../../data/store/cache-db'
import { listLocalPacks } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { listPacks } from '../../data/store/packs'
import type { Settings } from '../../data/store/settings'
import { listSources } from '../../data/store/sources'
import { askBackground } from '../shared/ask-background'
import { requestHost } from '../shared/host-permission'
import { readerAddress } from '../shared/open-page'
import type { Attempt } from '../shared/use-attempt'
import { readValue, useWatched } from '../shared/use-watched'
import { exportPack } from './export-files'
import { packEntries } from './pack-entries'
import { useFingerprints } from './use-fingerprints'
import type { SyncNewsState } from './use-sync-news'

export interface PacksPorts {
  cache: CacheDb
  own: OwnDb
  syncNews: SyncNewsState
  /** Null while they are read. */
  settings: Settings | null
  nowMs: number
  attempt: Attempt
  change(changes: Partial<Settings>): void
}

/** The list of packs and what can be done with each, and the way to undo the last removal. */
export function usePacks({ cache, own, syncNews, settings, nowMs, attempt, change }: PacksPorts): {
  list: PackListProps
  undo: UndoToastProps | null
  /** Some part of the list could not be read. */
  failed: boolean
} {
  const packs = useWatched(useCallback(() => listPacks(cache), [cache]))
  const sources = useWatched(useCallback(() => listSources(own), [own]))
  const localPacks = useWatched(useCallback(() => listLocalPacks(own), [own]))
  const fingerprints = useFingerprints(readValue(sources))
  /** What can be brought back, the last first. */
  const [removed, setRemoved] = useState<readonly PackEntry[]>([])
  const [restored, setRestored] = useState<string | null>(null)
  const { underWay, connect } = syncNews

  function sync(sourceId: string) {
    connect()
    return attempt(askBackground('sync/start', { sourceId }))
  }
  async function remove(entry: PackEntry) {
    setRestored(null)
    if (await attempt(askBackground('source/remove', { sourceId: entry.sourceId })))
      setRemoved((before) => [entry, ...before])
  }
  async function restore({ sourceId }: PackEntry) {
    if (!(await attempt(askBackground('source/restore', { sourceId })))) return
    setRemoved((before) => before.filter((one) => one.sourceId !== sourceId))
    setRestored(sourceId)
  }
  /** Called from a click: browsers ask the reader only then. */
  async function allowHost({ sourceId, origin }: PackEntry) {
    if (origin.kind === 'address' && (await requestHost(origin.address))) await sync(sourceId)
  }
  function setPrivate({ pack }: PackEntry, isPrivate: boolean) {
    if (!settings || !pack) return
    const others = settings.privatePacks.filter((one) => one !== pack.packId)
    change({ privatePacks: isPrivate ? [...others, pack.packId] : others })
  }

  const isRead = packs.state === 'read' && sources.state === 'read' && localPacks.state === 'read'
  const entries = isRead
    ? packEntries({
        packs: packs.value,
        sources: sources.value,
        localPacks: localPacks.value,
        underWay,
        fingerprints,
        nowMs,
      })
    : null
  const [last = null] = removed
  return {
    list: {
      entries,
      nowMs,
      restored,
      privatePacks: settings?.privatePacks ?? null,
      onSync: sync,
      onCancel: (sourceId) => attempt(askBackground('sync/cancel', { sourceId })),
      onRemove: remove,
      onAllowHost: allowHost,
      onRollBack: ({ pack }) => pack && attempt(askBackground('pack/rollBack', { packId: pack.packId })),
      onPrivate: setPrivate,
      onExport: ({ sourceId }) => attempt(exportPack(own, sourceId)),
      hrefOf: (packId, briefId) =>
        readerAddress({ page: 'brief', key: `${packId}/${briefId}`, source: null }),
    },
    undo: last && {
      what: titleOf(last),
      onUndo: () => restore(last),
      onDismiss: () => setRemoved([]),
    },
    failed: [packs, sources, localPacks].some(({ state }) => state === 'failed'),
  }
}
