import type { NameIndex } from '../match/name-index'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

export interface PackNames {
  packId: string
  generationId: string
  index: NameIndex
}

/**
 * The names of all packs that are served.
 * @param known indexes that need not be read, by their generation
 * @throws StoreError
 */
export async function readNameIndexes(
  cache: CacheDb,
  known: ReadonlyMap<string, NameIndex> = new Map(),
): Promise<PackNames[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.nameIndexes], async () => {
      const packs = await readServedPacks(cache)
      const unknown = packs.map((pack) => pack.activeId).filter((id) => !known.has(id))
      const rows = await cache.nameIndexes.bulkGet(unknown)
      const read = new Map(rows.flatMap((row) => (row ? [[row.generationId, row.index] as const] : [])))
      return packs.flatMap(({ packId, activeId: generationId }) => {
        const index = known.get(generationId) ?? read.get(generationId)
        return index ? [{ packId, generationId, index }] : []
      })
    }),
  )
}
