import { useCallback, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type PackEntry, titleOf } from '../../components/settings/pack-entry'
import { SettingsView } from '../../components/settings/SettingsView'
import type { CacheDb } from '../../data/store/cache-db'
import { listLocalPacks } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { listPacks } from '../../data/store/packs'
import type { Settings } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import { listSources } from '../../data/store/sources'
import { askBackground } from '../shared/ask-background'
import { openReader, readerAddress } from '../shared/open-page'
import { pdfViewerUrl } from '../shared/pdf-viewer'
import { useNow } from '../shared/use-now'
import { readValue, useWatched } from '../shared/use-watched'
import { addSource } from './add-source'
import { exportLedger, exportPack, saveBackup } from './export-files'
import { openFile } from './open-file'
import { packEntries } from './pack-entries'
import { requestHost } from './request-host'
import { useCorrections } from './use-corrections'
import { useFingerprints } from './use-fingerprints'
import { useLedger } from './use-ledger'
import { openShortcutList, useShortcuts } from './use-shortcuts'
import { useSyncNews } from './use-sync-news'

export function SettingsApp({ cache, own }: { cache: CacheDb; own: OwnDb }) {
  const packs = useWatched(useCallback(() => listPacks(cache), [cache]))
  const sources = useWatched(useCallback(() => listSources(own), [own]))
  const settings = useWatched(useCallback(() => readSettings(own), [own]))
  const localPacks = useWatched(useCallback(() => listLocalPacks(own), [own]))
  const { failed: ledgerFailed, ...ledger } = useLedger(own)
  const fingerprints = useFingerprints(readValue(sources))
  const { underWay, connect } = useSyncNews()
  const shortcuts = useShortcuts()
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
  async function allowHost({ sourceId, origin }: PackEntry) {
    if (origin.kind !== 'address' || !(await requestHost(origin.address))) return
    connect()
    await attempt(askBackground('sync/start', { sourceId }))
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
  const chosen = readValue(settings)
  const corrections = useCorrections(own, chosen, change)
  const isUnread = [packs, sources, localPacks, settings].some(({ state }) => state === 'failed')

  return (
    <SettingsView
      failed={refused || isUnread || ledgerFailed}
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
        privatePacks: chosen?.privatePacks ?? null,
        onPrivate: ({ pack }, isPrivate) => {
          if (!chosen || !pack) return
          const others = chosen.privatePacks.filter((one) => one !== pack.packId)
          change({ privatePacks: isPrivate ? [...others, pack.packId] : others })
        },
        onExport: ({ sourceId }) => attempt(exportPack(own, sourceId)),
        hrefOf: (packId, briefId) =>
          readerAddress({ page: 'brief', key: `${packId}/${briefId}`, source: null }),
      }}
      files={{
        onOpen: (file) => {
          connect()
          return openFile(own, file)
        },
        onBackUp: () => attempt(saveBackup(own)),
        newBriefHref: readerAddress({ page: 'write', briefId: null }),
        pdfHref: pdfViewerUrl(null),
      }}
      sync={chosen && { every: chosen.sync.every, onChange: (every) => change({ sync: { every } }) }}
      marks={chosen && { marks: chosen.marks, hover: chosen.hover, onChange: change }}
      keys={shortcuts && { shortcuts, onChange: () => attempt(openShortcutList()) }}
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
      corrections={corrections}
      ledger={{ ...ledger, nowMs, onExport: () => attempt(exportLedger(own)) }}
      undo={
        removed && {
          what: titleOf(removed),
          onUndo: () => restore(removed),
          onDismiss: () => setRemoved(null),
        }
      }
      welcomeHref={browser.runtime.getURL('/welcome.html')}
      onOpenAll={() => openReader({ page: 'search', query: '' })}
    />
  )
}
