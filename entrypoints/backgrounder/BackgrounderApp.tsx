import { useCallback } from 'preact/hooks'
import { BackgrounderView } from '../../components/backgrounder/BackgrounderView'
import { pageOverview } from '../../data/page/page-overview'
import { readBrief } from '../../data/store/briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { readLexicons } from '../../data/store/lexicons'
import { readSnapshot } from '../shared/backgrounder-snapshot'
import { useRunningTitle } from '../shared/use-running-title'
import { readValue, useWatched } from '../shared/use-watched'

/** Shows a snapshot with what the store knows of it; nothing is fetched. */
export function BackgrounderApp({ cache, id }: { cache: CacheDb; id: string }) {
  const watched = useWatched(
    useCallback(async () => {
      const [snapshot, { lexicons }] = await Promise.all([readSnapshot(id), readLexicons(cache)])
      if (!snapshot) return null
      const overview = pageOverview(lexicons, snapshot.report.mentions)
      const pages = await Promise.all(overview.briefs.map(({ key }) => readBrief(cache, key)))
      return { ...snapshot, overview, pages: pages.flatMap((page) => page ?? []) }
    }, [cache, id]),
  )
  const article = readValue(watched)?.report
  useRunningTitle(article ? article.title || article.url : null)
  if (watched.state === 'reading') return <BackgrounderView state="reading" />
  if (watched.state === 'failed') return <BackgrounderView state="failed" />
  const made = watched.value
  if (!made) return <BackgrounderView state="gone" />
  const { title, url } = made.report
  const isPrivate = new Set(made.overview.briefs.flatMap((one) => (one.isPrivate ? [one.key] : [])))
  return (
    <BackgrounderView
      state={{
        title,
        url,
        date: made.date,
        atMs: made.atMs,
        overview: made.overview,
        briefs: made.pages.map(({ key, brief, pack }) => ({
          key,
          brief,
          pack,
          isPrivate: isPrivate.has(key),
        })),
      }}
      onPrint={() => window.print()}
    />
  )
}
