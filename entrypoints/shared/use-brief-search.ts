import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { frontPage } from '../../data/search/front-page'
import type { ResultPage } from '../../data/search/result-page'
import type { SearchPart } from '../../data/search/search-part'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchFronts, type SearchFronts } from '../../data/store/search'
import { type StoreErrorCode, toStoreError } from '../../data/store/store-error'
import { keepFront, readLastFront } from './last-front'
import type { OpenedSearch } from './open-search'
import { readValue, useWatched } from './use-watched'

/** Results shown at once; "more" adds as many. */
export const shownResults = 25

export interface BriefSearchState {
  /** Null while briefs are read. */
  found: ResultPage | null
  /** The packs that are searched; null until their index is read. */
  parts: readonly SearchPart[] | null
  error: StoreErrorCode | null
}

/**
 * Searches all packs that are served, and again when a sync or a removal changes them. The page shown belongs to the
 * newest query that has an answer; a late answer to an older one is dropped.
 *
 * @param pageEntities `packId/entityId` of what the page mentions
 */
export function useBriefSearch(
  cache: CacheDb,
  query: string,
  limit: number,
  pageEntities: readonly string[],
): BriefSearchState {
  const watched = useWatched(useCallback(() => readSearchFronts(cache), [cache]))
  const fronts = readValue(watched)
  const [error, setError] = useState<StoreErrorCode | null>(null)
  const fail = (problem: unknown) => setError(toStoreError(problem).code)
  const opened = useIndex(cache, fronts, fail)
  const found = useFound(opened, { query, limit, pageEntities }, fail)
  const front = useFront(fronts, limit)
  const last = useMemo(readLastFront, [])

  const isEmpty = front !== null && front.total === 0
  // What was found in the packs before stays until the new ones are searched, unless it was nothing.
  const isOld = found !== null && found.id !== fronts?.id && found.page.total === 0
  const answer = found === null || isOld ? null : found.page
  const unasked = query.trim() === '' ? (front ?? (fronts === null ? last : null)) : null
  return {
    found: isEmpty ? front : (answer ?? unasked),
    parts: isEmpty ? [] : (opened?.index.search.parts ?? null),
    error: error ?? (watched.state === 'failed' ? watched.code : null),
  }
}

/** The index of the packs with this id, which changes with them. */
interface OpenedIndex {
  id: string
  index: OpenedSearch
}

/** Opens the index of the packs, anew whenever they change; null until it is read. */
function useIndex(
  cache: CacheDb,
  fronts: SearchFronts | null,
  onError: (problem: unknown) => void,
): OpenedIndex | null {
  const [opened, setOpened] = useState<OpenedIndex | null>(null)
  // After a frame, so that the front is shown before the index, and the code that reads it, is loaded.
  useEffect(() => {
    if (fronts === null || fronts.fronts.length === 0) return
    const ending = new AbortController()
    openIndex(cache, ending.signal).then(
      (index) => {
        if (!ending.signal.aborted) setOpened({ id: fronts.id, index })
      },
      (problem: unknown) => {
        if (!ending.signal.aborted) onError(problem)
      },
    )
    return () => ending.abort()
  }, [cache, fronts?.id])
  return opened
}

interface Asked {
  query: string
  limit: number
  pageEntities: readonly string[]
}

/** The latest answer of an index, with the id of the packs that gave it; null before the first. */
function useFound(
  opened: OpenedIndex | null,
  { query, limit, pageEntities }: Asked,
  onError: (problem: unknown) => void,
): { id: string; page: ResultPage } | null {
  const [found, setFound] = useState<{ id: string; page: ResultPage } | null>(null)
  const snippets = useRef<ReadonlyMap<string, string>>(new Map())
  // At once, not after the frame that shows the letter.
  useLayoutEffect(() => {
    if (opened === null) return
    const { id, index } = opened
    let isOver = false
    const show = (page: ResultPage) => {
      if (isOver) return
      snippets.current = new Map(page.hits.map(({ key, snippet }) => [key, snippet]))
      setFound({ id, page })
    }
    const options = { limit, pageEntities, shownSnippet: (key: string) => snippets.current.get(key) }
    index
      .find(query, options, show)
      .then(show)
      .catch((problem: unknown) => {
        if (!isOver) onError(problem)
      })
    return () => {
      isOver = true
    }
    // The list is made anew with each report of the page, mostly of the same entities.
  }, [opened, query, limit, pageEntities.join(' ')])
  return found
}

/** The list that is shown while nothing is asked, kept for the next opening; null until the store has given it. */
function useFront(fronts: SearchFronts | null, limit: number): ResultPage | null {
  const front = useMemo(() => {
    const isUnread = fronts === null || (fronts.isPreparing && fronts.fronts.length === 0)
    return isUnread ? null : frontPage(fronts.fronts, limit)
  }, [fronts, limit])
  useEffect(() => {
    if (front && limit === shownResults) keepFront(front)
  }, [front])
  return front
}

async function openIndex(cache: CacheDb, signal: AbortSignal): Promise<OpenedSearch> {
  const { openSearch } = await import('./open-search')
  const index = await openSearch(cache)
  // What cannot be read ahead is read, or found missing, when it is needed.
  index.warm(untilIdle, signal).catch(() => {})
  return index
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }))
}
