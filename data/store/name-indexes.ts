import type { NameIndex } from '../match/name-index'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

/**
 * The names of all packs that are served.
 * @throws StoreError
 */
export async function readNameIndexes(cache: CacheDb): Promise<NameIndex[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.nameIndexes], async () => {
      const ids = (await readServedPacks(cache)).map((row) => row.activeId)
      const rows = await cache.nameIndexes.bulkGet(ids)
      return rows.flatMap((row) => (row ? [row.index] : []))
    }),
  )
}
