import type { SearchDoc } from '../search/search-doc'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

/**
 * What search reads of every brief of all packs that are served.
 * @throws StoreError
 */
export async function readSearchDocs(cache: CacheDb): Promise<SearchDoc[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.searchDocs], async () => {
      const rows = await cache.searchDocs.bulkGet((await readServedPacks(cache)).map((pack) => pack.activeId))
      return rows.flatMap((row) => row?.docs ?? [])
    }),
  )
}
