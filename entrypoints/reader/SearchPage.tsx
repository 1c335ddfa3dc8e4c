import { useState } from 'preact/hooks'
import { BriefFinder } from '../../components/finder/BriefFinder'
import { NoBriefs } from '../../components/NoBriefs'
import type { CacheDb } from '../../data/store/cache-db'
import { say } from '../../locales/say'
import { openSettings } from '../shared/open-page'
import { routeHash } from '../shared/route'
import { shownResults, useBriefSearch } from '../shared/use-brief-search'
import { StatePage } from './StatePage'
import { useTitle } from './use-title'

/** The reader is not a page that mentions anything. */
const noEntities: string[] = []

/** The search over all briefs, with its query in the address. */
export function SearchPage({ cache, query: asked }: { cache: CacheDb; query: string }) {
  const [query, setQuery] = useState(asked)
  const [limit, setLimit] = useState(shownResults)
  const { found, error } = useBriefSearch(cache, query, limit, noEntities)
  useTitle(query.trim() || say('everywhere.allBriefs'))

  function change(next: string) {
    setQuery(next)
    setLimit(shownResults)
    // Replaced, not pushed, so that the back button leaves the search and does not step through its letters.
    history.replaceState(null, '', routeHash({ page: 'search', query: next }))
  }

  if (error) {
    return <StatePage kind="failed" code={error} />
  }
  const isEmpty = found?.total === 0 && query.trim() === ''
  return (
    <div class="reader-search">
      <h1 class="hidden-visually">{say('everywhere.allBriefs')}</h1>
      {isEmpty ? (
        <NoBriefs onOpenSettings={openSettings} />
      ) : (
        <BriefFinder
          query={query}
          found={found}
          onQuery={change}
          onOpen={(key) => {
            location.hash = routeHash({ page: 'brief', key, source: null })
          }}
          onOpenEntity={(key) => {
            location.hash = routeHash({ page: 'entity', key })
          }}
          onMore={() => setLimit(limit + shownResults)}
        />
      )}
    </div>
  )
}
