import { useLayoutEffect, useState } from 'preact/hooks'
import type { StoreErrorCode } from '../../data/store/store-error'
import { watch } from '../../data/store/watch'

export type Watched<T> =
  | { state: 'reading' }
  | { state: 'read'; value: T }
  | { state: 'failed'; code: StoreErrorCode }

/** What a query reads, read again after every change. A new query begins anew. */
export function useWatched<T>(query: () => Promise<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ state: 'reading' })
  // A layout effect, because an effect would wait for a frame that shows nothing yet.
  useLayoutEffect(() => {
    const watching = new AbortController()
    setWatched({ state: 'reading' })
    watch(
      query,
      (value) => setWatched({ state: 'read', value }),
      (error) => setWatched({ state: 'failed', code: error.code }),
      watching.signal,
    )
    return () => watching.abort()
  }, [query])
  return watched
}

/** The value that was read; null while it is being read, and after a failure. */
export function readValue<T>(watched: Watched<T>): T | null {
  return watched.state === 'read' ? watched.value : null
}
