import type { Dexie } from 'dexie'
import { isClosedError, toStoreError } from './store-error'

/**
 * Runs one query or one transaction. Where the browser has closed the connection meanwhile, it is opened again
 * and the work is done once more, so `work` must be safe to run twice: a transaction is.
 * @throws StoreError
 */
export async function withStore<T>(db: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isClosedError(error)) throw toStoreError(error)
  }
  try {
    // `close` first: Dexie's `open` does nothing while it still believes in the lost connection.
    db.close({ disableAutoOpen: false })
    await db.open()
    return await work()
  } catch (error) {
    throw toStoreError(error)
  }
}
