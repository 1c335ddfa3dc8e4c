import type { WithdrawnBrief } from '../pack/brief-history'
import type { CacheDb } from './cache-db'
import { withStore } from './with-store'

/**
 * The withdrawn briefs of a pack that named an entity, newest first. Only those that `readBrief` can still read,
 * because the version before is kept and has them.
 * @throws StoreError
 */
export async function listWithdrawn(
  cache: CacheDb,
  packId: string,
  entityId: string,
): Promise<WithdrawnBrief[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const row = await cache.packs.get(packId)
      if (!row?.previousId || row.parked) return []
      const [active, previous] = await cache.generations.bulkGet([row.activeId, row.previousId])
      const kept = previous?.briefChunks ?? {}
      return (active?.history?.withdrawn ?? []).filter(
        ({ id, entities }) => entities.includes(entityId) && Object.hasOwn(kept, id),
      )
    }),
  )
}
