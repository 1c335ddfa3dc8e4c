import { useCallback, useMemo, useState } from 'preact/hooks'
import { PanelView } from '../../components/panel/PanelView'
import type { PageState } from '../../components/popup/PageMentions'
import { type PageOverview, pageOverview } from '../../data/page/page-overview'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { jumpTo } from '../popup/active-tab'
import type { ReportState } from '../popup/popup-state'
import { usePageReport } from '../popup/use-page-report'
import { openBackgrounder } from '../shared/backgrounder-snapshot'
import { readerAddress } from '../shared/open-page'
import { readValue, useWatched } from '../shared/use-watched'
import { useArticleDate } from './use-article-date'

const nothing: PageOverview = { entities: [], briefs: [], leftOut: [] }

/** Follows the tab that the reader looks at. */
export function PanelApp({ cache }: { cache: CacheDb }) {
  const watched = useWatched(useCallback(() => readLexicons(cache), [cache]))
  const lexicons = readValue(watched)?.lexicons ?? null
  const state = usePageReport()
  const [failed, setFailed] = useState(false)
  const report = state.kind === 'report' ? state.report : null
  const date = useArticleDate(report?.url ?? null)
  const overview = useMemo(
    () => (report && lexicons ? pageOverview(lexicons, report.mentions) : nothing),
    [report, lexicons],
  )

  function attempt(work: Promise<unknown>) {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <PanelView
      title={report?.title ?? ''}
      page={lexicons ? pageStateOf(state, overview) : { kind: 'asking' }}
      overview={overview}
      articleDate={date}
      failed={failed || watched.state === 'failed'}
      briefHref={(key) => readerAddress({ page: 'brief', key, source: null })}
      entityHref={(key) => readerAddress({ page: 'entity', key })}
      onJump={(entity, index) => attempt(jumpTo(entity, index))}
      onOpenBackgrounder={() => report && attempt(openBackgrounder(report, date))}
    />
  )
}

function pageStateOf(state: ReportState, { entities }: PageOverview): PageState {
  if (state.kind !== 'report') return state
  if (state.report.state === 'off') return { kind: 'off' }
  return {
    kind: state.report.state,
    mentions: entities.map(({ key, ...rest }) => ({ entity: key, ...rest })),
  }
}
