import { useCallback } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { SettingsView } from '../../components/settings/SettingsView'
import type { SitesOffProps } from '../../components/settings/SitesOff'
import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import type { Settings } from '../../data/store/settings'
import { readSettings } from '../../data/store/settings-store'
import { askBackground } from '../shared/ask-background'
import { openReader, readerAddress } from '../shared/open-page'
import { pdfViewerUrl } from '../shared/pdf-viewer'
import { useAttempt } from '../shared/use-attempt'
import { useNow } from '../shared/use-now'
import { readValue, useWatched } from '../shared/use-watched'
import { addSource } from './add-source'
import { exportLedger, saveBackup } from './export-files'
import { openFile } from './open-file'
import { useCorrections } from './use-corrections'
import { useLedger } from './use-ledger'
import { usePacks } from './use-packs'
import { openShortcutList, useShortcuts } from './use-shortcuts'
import { useSyncNews } from './use-sync-news'

/** The settings page: reads both databases, and sends what the reader changes to the background. */
export function SettingsApp({ cache, own }: { cache: CacheDb; own: OwnDb }) {
  const watched = useWatched(useCallback(() => readSettings(own), [own]))
  const settings = readValue(watched)
  const { failed: ledgerFailed, ...ledger } = useLedger(own)
  const syncNews = useSyncNews()
  const shortcuts = useShortcuts()
  const nowMs = useNow()
  const { failed: refused, attempt } = useAttempt()
  const change = (changes: Partial<Settings>) =>
    attempt(askBackground('settings/change', { settings: changes }))
  const packs = usePacks({ cache, own, syncNews, settings, nowMs, attempt, change })
  const corrections = useCorrections(own, settings, change)
  const isUnread = watched.state === 'failed' || packs.failed || ledgerFailed

  return (
    <SettingsView
      failed={refused || isUnread}
      add={{
        onAdd: (address) => {
          syncNews.connect()
          return addSource(address)
        },
      }}
      packs={packs.list}
      files={{
        onOpen: (file) => {
          syncNews.connect()
          return openFile(own, file)
        },
        onBackUp: () => attempt(saveBackup(own)),
        newBriefHref: readerAddress({ page: 'write', briefId: null }),
        pdfHref: pdfViewerUrl(null),
      }}
      sync={settings && { every: settings.sync.every, onChange: (every) => change({ sync: { every } }) }}
      marks={settings && { marks: settings.marks, hover: settings.hover, onChange: change }}
      keys={shortcuts && { shortcuts, onChange: () => attempt(openShortcutList()) }}
      off={settings && sitesOff(settings, nowMs, change)}
      corrections={corrections}
      ledger={{ ...ledger, nowMs, onExport: () => attempt(exportLedger(own)) }}
      undo={packs.undo}
      welcomeHref={browser.runtime.getURL('/welcome.html')}
      onOpenAll={() => openReader({ page: 'search', query: '' })}
    />
  )
}

/** What keeps marks off, and how each of it ends. */
function sitesOff(
  { sitesOff: sites, everywhereOff, pausedUntilMs }: Settings,
  nowMs: number,
  change: (changes: Partial<Settings>) => void,
): SitesOffProps {
  return {
    sites,
    everywhereOff,
    pausedUntilMs: pausedUntilMs !== null && pausedUntilMs > nowMs ? pausedUntilMs : null,
    onTurnOnEverywhere: () => change({ everywhereOff: false }),
    onEndPause: () => change({ pausedUntilMs: null }),
    onRemove: (host) => change({ sitesOff: sites.filter((one) => one !== host) }),
  }
}
