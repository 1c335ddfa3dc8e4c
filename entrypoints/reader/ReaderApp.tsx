import { useEffect } from 'preact/hooks'
import { ReaderFrame } from '../../components/reader/ReaderFrame'
import { ReaderState } from '../../components/reader/ReaderState'
import type { CacheDb } from '../../data/store/cache-db'
import { openSettings } from '../shared/open-page'
import { routeHash } from '../shared/route'
import { BriefPage } from './BriefPage'
import { EntityPage } from './EntityPage'
import { reload } from './reload'
import { SearchPage } from './SearchPage'
import { useRoute } from './use-route'

const searchHref = routeHash({ page: 'search', query: '' })

export function ReaderApp({ cache }: { cache: CacheDb }) {
  const route = useRoute()
  const place = route && 'key' in route ? `${route.page} ${route.key}` : route?.page
  // Another page begins at its top.
  useEffect(() => window.scrollTo(0, 0), [place])

  return (
    <ReaderFrame searchHref={route?.page === 'search' ? null : searchHref} onOpenSettings={openSettings}>
      {route === null ? (
        <ReaderState kind="noSuchPage" searchHref={searchHref} onRetry={reload} />
      ) : route.page === 'search' ? (
        <SearchPage key={route.query} cache={cache} query={route.query} />
      ) : route.page === 'brief' ? (
        <BriefPage key={route.key} cache={cache} briefKey={route.key} source={route.source} />
      ) : (
        <EntityPage key={route.key} cache={cache} entityKey={route.key} />
      )}
    </ReaderFrame>
  )
}
