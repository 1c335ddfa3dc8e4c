import type { Dexie } from 'dexie'
import { CacheDb } from './cache-db'
import { isClosedError, toStoreError } from './store-error'

/**
 * Runs one query or one transaction. If the browser has closed the connection meanwhile, opens it again and does the
 * work once more, so `work` must be safe to run twice: a transaction is. A cache that does not open is made anew; the
 * reader's own database is never dropped.
 * @throws StoreError
 */
export async function withStore<T>(db: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (db.isOpen() && !isClosedError(error)) throw toStoreError(error)
  }
  try {
    await reopen(db)
    return await work()
  } catch (error) {
    throw toStoreError(error)
  }
}

async function reopen(db: Dexie): Promise<void> {
  // `close` first, because Dexie's `open` does nothing while it still believes in the lost connection.
  db.close({ disableAutoOpen: false })
  try {
    await db.open()
  } catch (error) {
    // Neither a full disk, nor another version at work, nor a browser that is closing is mended by throwing the
    // cache away.
    if (!(db instanceof CacheDb) || toStoreError(error).code !== 'failed' || isClosedError(error)) throw error
    await db.delete({ disableAutoOpen: false })
    await db.open()
  }
}
