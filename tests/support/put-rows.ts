import type { Page } from 'puppeteer-core'

/** Writes rows into the reader's own database, as a page of the extension does: for states that take long to reach. */
export function putRows(page: Page, store: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    (store, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('inbrief-own')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const writing = db.transaction(store, 'readwrite')
          for (const row of rows) writing.objectStore(store).put(row)
          writing.onabort = () => reject(writing.error)
          writing.oncomplete = () => {
            db.close()
            resolve()
          }
        }
      }),
    store,
    rows,
  )
}
