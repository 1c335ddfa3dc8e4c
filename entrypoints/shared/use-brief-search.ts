import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { BriefSearch } from '../../data/search/brief-search'
import { findPage, frontPage, type ResultPage } from '../../data/search/result-page'
import type { CacheDb } from '../../data/store/cache-db'
import { readSearchFronts } from '../../data/store/search'
import { type StoreErrorCode, toStoreError } from '../../data/store/store-error'
import { createTextReader, openSearch } from './open-search'
import { readValue, useWatched } from './use-watched'

/** Results shown at once; "more" adds as many. */
export const shownResults = 25

const noBriefs = new BriefSearch([])

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
  const [opened, setOpened] = useState<{ id: string; search: BriefSearch } | null>(null)
  const [found, setFound] = useState<{ id: string; page: ResultPage } | null>(null)
  const [error, setError] = useState<StoreErrorCode | null>(null)
  const entities = pageEntities.join(' ')

  useEffect(() => {
    if (fronts === null || fronts.fronts.length === 0) return
    let isOver = false
    openSearch(cache).then(
      (search) => {
        if (!isOver) setOpened({ id: fronts.id, search })
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
    if (opened === null) return
    const { id, search } = opened
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (page: ResultPage) => {
      if (!isOver) setFound({ id, page })
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
  }, [opened, query, limit, entities, readTexts])

  const front = useMemo(() => {
    const isUnread = fronts === null || (fronts.isPreparing && fronts.fronts.length === 0)
    return isUnread ? null : frontPage(fronts.fronts, limit)
  }, [fronts, limit])
  // What the packs before had stays until the new ones are searched, unless they had nothing.
  const isOld = found !== null && found.id !== fronts?.id && found.page.total === 0
  const isEmpty = front !== null && front.total === 0
  const answer = isOld ? null : found?.page
  return {
    found: isEmpty ? front : (answer ?? (query.trim() === '' ? front : null)),
    search: isEmpty ? noBriefs : (opened?.search ?? null),
    error: error ?? (watched.state === 'failed' ? watched.code : null),
  }
}
