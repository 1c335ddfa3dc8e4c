import type { Lexicon } from '../match/lexicon'
import type { NameIndex } from '../match/name-index'
import type { SearchFront } from '../search/search-front'
import type { SearchIndex } from '../search/search-index'
import type { CacheDb, ChunkRow, GenerationRow, PackRow } from './cache-db'
import { compiledTables, deleteCompiled } from './compiled-tables'
import { StoreError } from './store-error'
import { withStore } from './with-store'

/** A version of a pack, compiled and ready to be served. */
export interface ReadyGeneration {
  sourceId: string
  generation: GenerationRow
  lexicon: Lexicon
  nameIndex: NameIndex
  searchFront: SearchFront
  searchIndex: SearchIndex
  /** Chunks that are not in the store yet: what needs no network is stored with its activation. */
  newChunks?: ChunkRow[]
}

/**
 * Makes a generation the active one of its pack, in one transaction: either all of it is served afterwards or
 * nothing has changed. The one that was active becomes the one before. Every chunk must be in the store already or
 * among `newChunks`. Answers false, and changes nothing, where the pack is served for another source.
 * @throws StoreError
 */
export async function activateGeneration(cache: CacheDb, ready: ReadyGeneration): Promise<boolean> {
  const { generation } = ready
  const shas = [...new Set(generation.manifest.chunks.map((chunk) => chunk.sha256))]
  return withStore(cache, () =>
    cache.transaction('rw', [cache.packs, cache.chunks, ...compiledTables(cache)], async () => {
      if (ready.newChunks) await cache.chunks.bulkPut(ready.newChunks)
      const have = await cache.chunks.where('sha256').anyOf(shas).count()
      if (have !== shas.length) throw new StoreError('failed', `${shas.length - have} chunks are missing`)
      const row = await cache.packs.get(generation.packId)
      if (row && row.sourceId !== ready.sourceId && !row.parked) return false
      await putCompiled(cache, ready)
      await cache.packs.put(pointTo(generation, ready.sourceId, row))
      return true
    }),
  )
}

/**
 * Puts a generation that was compiled again in the place of what was compiled of it before, in one transaction.
 * Does nothing where it is no longer kept.
 * @throws StoreError
 */
export async function replaceCompiled(cache: CacheDb, ready: ReadyGeneration): Promise<void> {
  await withStore(cache, () =>
    cache.transaction('rw', compiledTables(cache), async () => {
      if (await cache.generations.get(ready.generation.id)) await putCompiled(cache, ready)
    }),
  )
}

async function putCompiled(
  cache: CacheDb,
  { generation, lexicon, nameIndex, searchFront, searchIndex }: ReadyGeneration,
): Promise<void> {
  const generationId = generation.id
  // What was compiled of it before may have had more shards.
  await deleteCompiled(cache, [generationId])
  await cache.generations.put(generation)
  await cache.lexicons.put({ generationId, lexicon })
  await cache.nameIndexes.put({ generationId, index: nameIndex })
  await cache.searchFronts.put({ generationId, compiler: generation.compiler ?? 0, front: searchFront })
  await cache.searchHeads.put({ generationId, head: searchIndex.head })
  await cache.searchShards.bulkPut(searchIndex.shards.map((bytes, shard) => ({ generationId, shard, bytes })))
}

/** A parked pack that another source takes over starts anew: what was before is not of this publisher. */
function pointTo(generation: GenerationRow, sourceId: string, row: PackRow | undefined): PackRow {
  const { packId, id: activeId } = generation
  if (!row || row.sourceId !== sourceId)
    return { packId, sourceId, activeId, previousId: null, parked: false }
  const previousId = row.activeId === activeId ? row.previousId : row.activeId
  return {
    packId,
    sourceId,
    activeId,
    previousId: previousId === activeId ? null : previousId,
    parked: row.parked,
  }
}
