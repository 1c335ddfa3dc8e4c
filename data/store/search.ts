import type { SearchFront } from '../search/search-front'
import type { SearchHead } from '../search/search-index'
import type { ShardKey } from '../search/shard-cache'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

/** What search reads of one generation. */
export interface StoredSearch {
  generationId: string
  head: SearchHead
}

export interface SearchFronts {
  id: string
  fronts: SearchFront[]
  /** Whether some packs were compiled by an older version, and the background is compiling them again. */
  isPreparing: boolean
}

/**
 * The newest briefs of all packs that are served. `id` changes whenever one of the generations does.
 * @throws StoreError
 */
export async function readSearchFronts(cache: CacheDb): Promise<SearchFronts> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.searchFronts], async () => {
      const ids = (await readServedPacks(cache)).map((row) => row.activeId)
      const rows = await cache.searchFronts.bulkGet(ids)
      const found = rows.filter((row) => row !== undefined)
      return {
        id: found.map(({ generationId, compiler }) => `${generationId}#${compiler}`).join(' '),
        fronts: found.map(({ front }) => front),
        isPreparing: found.length < ids.length,
      }
    }),
  )
}

/**
 * The heads of the search indexes of all packs that are served: some megabytes for ten thousand briefs.
 * @throws StoreError
 */
export async function readSearchHeads(cache: CacheDb): Promise<StoredSearch[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.searchHeads], async () => {
      const ids = (await readServedPacks(cache)).map((row) => row.activeId)
      const rows = await cache.searchHeads.bulkGet(ids)
      return rows.filter((row) => row !== undefined)
    }),
  )
}

/**
 * Shards of any packs, by generation; undefined for a shard that is not there, for instance because a sync has just
 * replaced the generation.
 * @throws StoreError
 */
export async function readSearchShards(
  cache: CacheDb,
  keys: readonly ShardKey[],
): Promise<(Uint8Array | undefined)[]> {
  const rows = await withStore(cache, () =>
    cache.searchShards.bulkGet(keys.map(({ pack, shard }): [string, number] => [pack, shard])),
  )
  return rows.map((row) => row?.bytes)
}
