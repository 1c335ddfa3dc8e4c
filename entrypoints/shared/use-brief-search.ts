import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { frontPage } from '../../data/search/front-page'
import type { ResultPage } from '../../data/search/result-page'
import type { SearchPart } from '../../data/search/search-part'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchFronts } from '../../data/store/search'
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
  const [opened, setOpened] = useState<{ id: string; index: OpenedSearch } | null>(null)
  const [found, setFound] = useState<{ id: string; page: ResultPage } | null>(null)
  const snippets = useRef<ReadonlyMap<string, string>>(new Map())
  const [error, setError] = useState<StoreErrorCode | null>(null)
  const entities = pageEntities.join(' ')

  // After a frame, so that the front is shown before the index, and the code that reads it, is loaded.
  useEffect(() => {
    if (fronts === null || fronts.fronts.length === 0) return
    const ending = new AbortController()
    openIndex(cache, ending.signal).then(
      (index) => {
        if (!ending.signal.aborted) setOpened({ id: fronts.id, index })
      },
      (problem: unknown) => {
        if (!ending.signal.aborted) setError(toStoreError(problem).code)
      },
    )
    return () => ending.abort()
  }, [cache, fronts?.id])

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
    const options = {
      limit,
      pageEntities: entities ? entities.split(' ') : [],
      shownSnippet: (key: string) => snippets.current.get(key),
    }
    index
      .find(query, options, show)
      .then(show)
      .catch((problem: unknown) => {
        if (!isOver) setError(toStoreError(problem).code)
      })
    return () => {
      isOver = true
    }
  }, [opened, query, limit, entities])

  const front = useMemo(() => {
    const isUnread = fronts === null || (fronts.isPreparing && fronts.fronts.length === 0)
    return isUnread ? null : frontPage(fronts.fronts, limit)
  }, [fronts, limit])
  useEffect(() => {
    if (front && limit === shownResults) keepFront(front)
  }, [front])
  const last = useMemo(readLastFront, [])

  // What was found in the packs before stays until the new ones are searched, unless it was nothing.
  const isOld = found !== null && found.id !== fronts?.id && found.page.total === 0
  const isEmpty = front !== null && front.total === 0
  const answer = isOld ? null : found?.page
  return {
    found: isEmpty
      ? front
      : (answer ?? (query.trim() === '' ? (front ?? (fronts === null ? last : null)) : null)),
    parts: isEmpty ? [] : (opened?.index.search.parts ?? null),
    error: error ?? (watched.state === 'failed' ? watched.code : null),
  }
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
