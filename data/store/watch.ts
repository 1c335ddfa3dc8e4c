import { liveQuery } from 'dexie'
import { type StoreError, toStoreError } from './store-error'

/**
 * Calls `onValue` with what the query reads, now and after every change to it in any part of the extension, until the
 * signal aborts. It stops after an error.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: StoreError) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const subscription = liveQuery(query).subscribe({
    next: (value) => {
      if (!signal.aborted) onValue(value)
    },
    error: (error: unknown) => {
      if (!signal.aborted) onError(toStoreError(error))
    },
  })
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true })
}
