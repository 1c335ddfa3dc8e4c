import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { BriefSearch } from '../../data/search/brief-search'
import { findPage, frontPage, type ResultPage } from '../../data/search/result-page'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchFronts } from '../../data/store/search'
import { type StoreErrorCode, toStoreError } from '../../data/store/store-error'
import { createTextReader, openSearch } from './open-search'
import { readValue, useWatched } from './use-watched'

/** Results shown at once; "more" adds as many. */
export const shownResults = 25

/** Results are shown without their snippets when these take longer, in milliseconds. */
const snippetPatienceMs = 60

export interface BriefSearchState {
  /** Null while briefs are read. */
  found: ResultPage | null
  /** Null until the index is read. */
  search: BriefSearch | null
  error: StoreErrorCode | null
}

/**
 * Searches all packs that are served, anew when a sync or a removal changes them. What is shown belongs to the
 * newest query that has an answer: a late answer to an older one is dropped.
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
  const readTexts = useMemo(() => createTextReader(cache), [cache])
  const [search, setSearch] = useState<BriefSearch | null>(null)
  const [found, setFound] = useState<ResultPage | null>(null)
  const [error, setError] = useState<StoreErrorCode | null>(null)
  const entities = pageEntities.join(' ')

  useEffect(() => {
    if (fronts === null) return
    let isOver = false
    openSearch(cache).then(
      (opened) => {
        if (!isOver) setSearch(opened)
      },
      (problem: unknown) => {
        if (!isOver) setError(toStoreError(problem).code)
      },
    )
    return () => {
      isOver = true
    }
  }, [cache, fronts?.id])

  useEffect(() => {
    if (search === null) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (page: ResultPage) => {
      if (!isOver) setFound(page)
    }
    findPage(
      search,
      query,
      { limit, pageEntities: entities ? entities.split(' ') : [], readTexts },
      (page) => {
        timer = setTimeout(show, snippetPatienceMs, page)
      },
    )
      .then((page) => {
        clearTimeout(timer)
        show(page)
      })
      .catch((problem: unknown) => {
        if (!isOver) setError(toStoreError(problem).code)
      })
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [search, query, limit, entities, readTexts])

  const front = useMemo(() => fronts && frontPage(fronts.fronts, limit), [fronts, limit])
  return {
    found: found ?? (query.trim() === '' ? front : null),
    search,
    error: error ?? (watched.state === 'failed' ? watched.code : null),
  }
}
