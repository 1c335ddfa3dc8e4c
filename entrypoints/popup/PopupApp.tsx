import { useCallback, useState } from 'preact/hooks'
import { PopupView } from '../../components/popup/PopupView'
import { myBriefsId } from '../../data/pack/local/local-pack'
import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import { readSettings } from '../../data/store/settings-store'
import { jumpTo } from '../shared/active-tab'
import { askBackground } from '../shared/ask-background'
import { openReader, openSettings } from '../shared/open-page'
import { openPanel } from '../shared/open-panel'
import { pdfViewerUrl } from '../shared/pdf-viewer'
import { useAttempt } from '../shared/use-attempt'
import { shownResults, useBriefSearch } from '../shared/use-brief-search'
import { useNow } from '../shared/use-now'
import { usePageAccess } from '../shared/use-page-access'
import { usePageReport } from '../shared/use-page-report'
import { readValue, useWatched } from '../shared/use-watched'
import { keepFilters, readKeptFilters } from './kept-filters'
import { entitiesOf, marksState, pageState } from './popup-state'
import { usePageBrief } from './use-page-brief'

export interface PopupAppProps {
  cache: CacheDb
  own: OwnDb
  /** The window that the popup is in. */
  windowId(): number
}

/** The toolbar popup: search, and what the page in front mentions. */
export function PopupApp({ cache, own, windowId }: PopupAppProps) {
  const settings = readValue(useWatched(useCallback(() => readSettings(own), [own])))
  const report = usePageReport()
  const { access, allow } = usePageAccess()
  const nowMs = useNow()
  const [query, setQuery] = useState(readKeptFilters)
  const [hasKeptFilters, setHasKeptFilters] = useState(query !== '')
  const { failed, attempt } = useAttempt()
  const [limit, setLimit] = useState(shownResults)
  const { found, parts, error } = useBriefSearch(cache, query, limit, entitiesOf(report))
  // One of the extension's own pages is not a site that could be turned off.
  const host = report.kind === 'report' && report.report.host !== location.host ? report.report.host : ''

  /** Opens something in a tab, where the reader then is. */
  async function leave(opened: Promise<void>) {
    await attempt(opened)
    window.close()
  }

  const keep = usePageBrief({
    own,
    attempt,
    onOpen: (briefId) => leave(openReader({ page: 'brief', key: `${myBriefsId}/${briefId}`, source: null })),
    onComplete: () => leave(openReader({ page: 'write', briefId: null, read: true })),
  })

  return (
    <PopupView
      query={query}
      found={found}
      page={pageState(report, parts)}
      access={access && { access, onAllow: () => attempt(allow()) }}
      keep={keep}
      marks={settings ? marksState(settings, host, nowMs) : { kind: 'on' }}
      host={host || null}
      failed={failed || error !== null}
      hasKeptFilters={hasKeptFilters}
      onQuery={(next) => {
        setQuery(next)
        setLimit(shownResults)
        keepFilters(next)
        if (next === '') setHasKeptFilters(false)
      }}
      onOpen={(key) => leave(openReader({ page: 'brief', key, source: null }))}
      onOpenEntity={(key) => leave(openReader({ page: 'entity', key }))}
      onMore={() => setLimit(limit + shownResults)}
      onOpenAll={() => leave(openReader({ page: 'search', query }))}
      onOpenSettings={() => leave(openSettings())}
      onOpenPanel={() => leave(openPanel(windowId()))}
      pdfHref={pdfViewerUrl(report.kind === 'report' && report.report.isPdf ? report.report.url : null)}
      onJump={(entity, index) => attempt(jumpTo(entity, index))}
      onTurnOff={(scope) => attempt(askBackground('marks/turnOff', { scope, host }))}
      onTurnOn={() => attempt(askBackground('marks/turnOn', { host }))}
    />
  )
}
