import { useCallback, useMemo, useState } from 'preact/hooks'
import type { PageState } from '../../components/mentions/PageMentions'
import { PanelView } from '../../components/panel/PanelView'
import type { PageReport } from '../../data/messages/protocol'
import { type PageOverview, pageOverview } from '../../data/page/page-overview'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { askArticleDate, jumpTo } from '../shared/active-tab'
import { openBackgrounder } from '../shared/backgrounder-snapshot'
import { openReader, readerAddress } from '../shared/open-page'
import { useAttempt } from '../shared/use-attempt'
import { shownResults, useBriefSearch } from '../shared/use-brief-search'
import { usePageAccess } from '../shared/use-page-access'
import { type ReportState, usePageReport } from '../shared/use-page-report'
import { readValue, useWatched } from '../shared/use-watched'
import { useArticleDate } from './use-article-date'

/** The panel lists what the page mentions beside the search, not in it. */
const noEntities: string[] = []
const nothing: PageOverview = { entities: [], briefs: [], leftOut: [] }

/** Shows what the page in front is about, and follows the reader from tab to tab. */
export function PanelApp({ cache }: { cache: CacheDb }) {
  const watched = useWatched(useCallback(() => readLexicons(cache), [cache]))
  const lexicons = readValue(watched)?.lexicons ?? null
  const state = usePageReport()
  const { access, allow } = usePageAccess()
  const { failed, attempt } = useAttempt()
  const report = state.kind === 'report' ? state.report : null
  const date = useArticleDate(report?.url ?? null)
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(shownResults)
  const search = useBriefSearch(cache, query, limit, noEntities)
  const overview = useMemo(
    () => (report && lexicons ? pageOverview(lexicons, report.mentions) : nothing),
    [report, lexicons],
  )

  return (
    <PanelView
      title={report?.title ?? ''}
      page={lexicons ? pageStateOf(state, overview) : { kind: 'asking' }}
      access={access && { access, onAllow: () => attempt(allow()) }}
      overview={overview}
      articleDate={date}
      failed={failed || watched.state === 'failed' || search.error !== null}
      finder={{
        query,
        found: search.found,
        onQuery(next) {
          setQuery(next)
          setLimit(shownResults)
        },
        onOpen: (key) => attempt(openReader({ page: 'brief', key, source: null })),
        onOpenEntity: (key) => attempt(openReader({ page: 'entity', key })),
        onMore: () => setLimit(limit + shownResults),
      }}
      briefHref={(key) => readerAddress({ page: 'brief', key, source: null })}
      entityHref={(key) => readerAddress({ page: 'entity', key })}
      onJump={(entity, index) => attempt(jumpTo(entity, index))}
      onOpenBackgrounder={() => report && attempt(makeBackgrounder(report, date))}
    />
  )
}

/** A hasty reader presses before the page has told its date. */
async function makeBackgrounder(report: PageReport, date: string | null): Promise<void> {
  await openBackgrounder(report, date ?? (await askArticleDate()))
}

function pageStateOf(state: ReportState, { entities }: PageOverview): PageState {
  if (state.kind !== 'report') return state
  if (state.report.isPdf) return { kind: 'unread' }
  if (state.report.state === 'off') return { kind: 'off' }
  return {
    kind: state.report.state,
    mentions: entities.map(({ key, ...rest }) => ({ entity: key, ...rest })),
  }
}
