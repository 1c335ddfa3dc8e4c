import { useCallback, useState } from 'preact/hooks'
import { type PackEntry, titleOf } from '../../components/settings/PackItem'
import { SettingsView } from '../../components/settings/SettingsView'
import type { CacheDb } from '../../data/store/cache-db'
import { readLedger } from '../../data/store/ledger'
import type { OwnDb } from '../../data/store/own-db'
import { listPacks } from '../../data/store/packs'
import type { Settings } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import { listSources } from '../../data/store/sources'
import { askBackground } from '../shared/ask-background'
import { openReader } from '../shared/open-page'
import { routeHash } from '../shared/route'
import { useNow } from '../shared/use-now'
import { readValue, useWatched } from '../shared/use-watched'
import { addSource } from './add-source'
import { packEntries } from './pack-entries'
import { requestHost } from './request-host'
import { useFingerprints } from './use-fingerprints'
import { useSyncNews } from './use-sync-news'

/** Requests listed; the store keeps more. */
const ledgerShown = 200

export function SettingsApp({ cache, own }: { cache: CacheDb; own: OwnDb }) {
  const packs = useWatched(useCallback(() => listPacks(cache), [cache]))
  const sources = useWatched(useCallback(() => listSources(own), [own]))
  const settings = useWatched(useCallback(() => readSettings(own), [own]))
  const ledger = useWatched(useCallback(() => readLedger(own, ledgerShown), [own]))
  const fingerprints = useFingerprints(readValue(sources))
  const { underWay, connect } = useSyncNews()
  const nowMs = useNow()
  const [removed, setRemoved] = useState<PackEntry | null>(null)
  const [refused, setRefused] = useState(false)

  async function attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      setRefused(false)
      return true
    } catch {
      setRefused(true)
      return false
    }
  }
  const change = (changes: Partial<Settings>) =>
    attempt(askBackground('settings/change', { settings: changes }))

  async function remove(entry: PackEntry) {
    if (await attempt(askBackground('source/remove', { sourceId: entry.sourceId }))) setRemoved(entry)
  }
  async function restore({ sourceId }: PackEntry) {
    if (await attempt(askBackground('source/restore', { sourceId }))) setRemoved(null)
  }

  /** Called from a click: browsers ask the reader only then. */
  async function allowHost({ sourceId, address }: PackEntry) {
    if (address === null || !(await requestHost(address))) return
    connect()
    await attempt(askBackground('sync/start', { sourceId }))
  }

  const isRead = packs.state === 'read' && sources.state === 'read'
  const entries = isRead
    ? packEntries({ packs: packs.value, sources: sources.value, underWay, fingerprints, nowMs })
    : null
  const chosen = readValue(settings)
  const failed = refused || [packs, sources, settings, ledger].some(({ state }) => state === 'failed')

  return (
    <SettingsView
      failed={failed}
      add={{
        onAdd: (address) => {
          connect()
          return addSource(address)
        },
      }}
      packs={{
        entries,
        nowMs,
        onSync: (sourceId) => {
          connect()
          attempt(askBackground('sync/start', { sourceId }))
        },
        onCancel: (sourceId) => attempt(askBackground('sync/cancel', { sourceId })),
        onRemove: remove,
        onAllowHost: allowHost,
        onRollBack: ({ pack }) => pack && attempt(askBackground('pack/rollBack', { packId: pack.packId })),
        hrefOf: (packId, briefId) =>
          `/reader.html${routeHash({ page: 'brief', key: `${packId}/${briefId}`, source: null })}`,
      }}
      sync={chosen && { every: chosen.sync.every, onChange: (every) => change({ sync: { every } }) }}
      marks={chosen && { marks: chosen.marks, hover: chosen.hover, onChange: change }}
      off={
        chosen && {
          sites: chosen.sitesOff,
          everywhereOff: chosen.everywhereOff,
          pausedUntilMs:
            chosen.pausedUntilMs !== null && chosen.pausedUntilMs > nowMs ? chosen.pausedUntilMs : null,
          onTurnOnEverywhere: () => change({ everywhereOff: false }),
          onEndPause: () => change({ pausedUntilMs: null }),
          onRemove: (host) => change({ sitesOff: chosen.sitesOff.filter((one) => one !== host) }),
        }
      }
      ledger={{ entries: readValue(ledger), nowMs }}
      undo={
        removed && {
          what: titleOf(removed),
          onUndo: () => restore(removed),
          onDismiss: () => setRemoved(null),
        }
      }
      onOpenAll={() => openReader({ page: 'search', query: '' })}
    />
  )
}
