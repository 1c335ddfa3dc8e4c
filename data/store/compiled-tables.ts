import { Dexie, type Table } from 'dexie'
import type { CacheDb } from './cache-db'
import type { ReadyGeneration } from './ready-generation'

/** All tables that hold parts of a generation. */
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

/** Writes a generation and all that was compiled of it. For use inside a transaction over `compiledTables`. */
export async function putCompiled(
  cache: CacheDb,
  { generation, lexicon, nameIndex, searchFront, searchIndex }: ReadyGeneration,
): Promise<void> {
  const generationId = generation.id
  // The generation may have had more shards before.
  await deleteCompiled(cache, [generationId])
  await cache.generations.put(generation)
  await cache.lexicons.put({ generationId, lexicon })
  await cache.nameIndexes.put({ generationId, index: nameIndex })
  await cache.searchFronts.put({ generationId, compiler: generation.compiler ?? 0, front: searchFront })
  await cache.searchHeads.put({ generationId, head: searchIndex.head })
  await cache.searchShards.bulkPut(searchIndex.shards.map((bytes, shard) => ({ generationId, shard, bytes })))
}
