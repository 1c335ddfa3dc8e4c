import { Dexie, type Table } from 'dexie'
import type { CacheDb } from './cache-db'

/** All tables that hold something of a generation. */
export function compiledTables(cache: CacheDb): Table[] {
  return [
    cache.generations,
    cache.lexicons,
    cache.nameIndexes,
    cache.searchFronts,
    cache.searchHeads,
    cache.searchShards,
  ]
}

/** Deletes generations and all that was compiled of them. For use inside a transaction over `compiledTables`. */
export async function deleteCompiled(cache: CacheDb, generationIds: readonly string[]): Promise<void> {
  const ids = [...generationIds]
  await cache.generations.bulkDelete(ids)
  await cache.lexicons.bulkDelete(ids)
  await cache.nameIndexes.bulkDelete(ids)
  await cache.searchFronts.bulkDelete(ids)
  await cache.searchHeads.bulkDelete(ids)
  for (const id of ids) {
    await cache.searchShards
      .where('[generationId+shard]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .delete()
  }
}
