import { useCallback, useMemo } from 'preact/hooks'
import { type BriefSearch, createBriefSearch } from '../../data/search/search-briefs'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchDocs } from '../../data/store/search-docs'
import type { StoreErrorCode } from '../../data/store/store-error'
import { readValue, useWatched } from './use-watched'

/** Results shown at once; past that a longer query serves better than a longer list. */
export const shownResults = 25

export interface BriefSearchState {
  /** Null while briefs are read. */
  search: BriefSearch | null
  error: StoreErrorCode | null
}

/** Search over all packs that are served, built anew when a sync or a removal changes them. */
export function useBriefSearch(cache: CacheDb): BriefSearchState {
  const watched = useWatched(useCallback(() => readSearchDocs(cache), [cache]))
  const docs = readValue(watched)
  const search = useMemo(() => docs && createBriefSearch(docs), [docs])
  return { search, error: watched.state === 'failed' ? watched.code : null }
}
