import type { NameIndex } from '../match/name-index'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

export interface PackNames {
  packId: string
  index: NameIndex
}

/**
 * The names of all packs that are served.
 * @throws StoreError
 */
export async function readNameIndexes(cache: CacheDb): Promise<PackNames[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.nameIndexes], async () => {
      const packs = await readServedPacks(cache)
      const rows = await cache.nameIndexes.bulkGet(packs.map((pack) => pack.activeId))
      return packs.flatMap(({ packId }, i) => {
        const index = rows[i]?.index
        return index ? [{ packId, index }] : []
      })
    }),
  )
}
