import type { CacheDb } from './cache-db'
import { compiledTables, deleteCompiled } from './compiled-tables'
import { isServedForAnother } from './packs'
import type { ReadyGeneration } from './ready-generation'
import { withStore } from './with-store'

/** Shards written at once, about a megabyte; a search that reads others waits for no more than that. */
const shardsAtOnce = 16

/**
 * Writes what was compiled of a generation that no pack points to yet, piece by piece, so that readers of the store are
 * let through. Returns the mark in the generation's row: as long as it is there, all rows of the generation are from
 * this call. Returns null, and writes nothing, if the generation is active or the one before already, or if another
 * call has begun to write the same one meanwhile.
 *
 * The row comes first, so that what an interruption leaves can be found and dropped.
 * @throws StoreError
 */
export async function stageCompiled(cache: CacheDb, ready: ReadyGeneration): Promise<string | null> {
  const { generation, lexicon, nameIndex, searchFront, searchIndex } = ready
  const generationId = generation.id
  const mark = crypto.randomUUID()
  if (!(await markStaged(cache, ready, mark))) return null

  const shards = searchIndex.shards.map((bytes, shard) => ({ generationId, shard, bytes }))
  const pieces: (() => PromiseLike<unknown>)[] = [
    () => cache.lexicons.put({ generationId, lexicon }),
    () => cache.nameIndexes.put({ generationId, index: nameIndex }),
    () => cache.searchFronts.put({ generationId, compiler: generation.compiler ?? 0, front: searchFront }),
    () => cache.searchHeads.put({ generationId, head: searchIndex.head }),
  ]
  for (let at = 0; at < shards.length; at += shardsAtOnce) {
    pieces.push(() => cache.searchShards.bulkPut(shards.slice(at, at + shardsAtOnce)))
  }
  try {
    for (const piece of pieces) {
      if (!(await writePiece(cache, generationId, mark, piece))) return null
    }
  } catch (error) {
    await unstage(cache, generationId, mark).catch(() => {})
    throw error
  }
  return mark
}

async function markStaged(
  cache: CacheDb,
  { generation, sourceId }: ReadyGeneration,
  mark: string,
): Promise<boolean> {
  const { id, packId } = generation
  return withStore(cache, () =>
    cache.transaction('rw', [cache.packs, ...compiledTables(cache)], async () => {
      const row = await cache.packs.get(packId)
      if (row?.activeId === id || row?.previousId === id) return false
      if (isServedForAnother(row, sourceId)) return false
      await deleteCompiled(cache, [id])
      await cache.generations.put({ ...generation, stagedAs: mark })
      return true
    }),
  )
}

async function writePiece(
  cache: CacheDb,
  generationId: string,
  mark: string,
  piece: () => PromiseLike<unknown>,
): Promise<boolean> {
  return withStore(cache, () =>
    cache.transaction('rw', compiledTables(cache), async () => {
      if (!(await isStagedAs(cache, generationId, mark))) return false
      await piece()
      return true
    }),
  )
}

/** Whether the rows of a generation are those that a call of `stageCompiled` has returned this mark for. */
export async function isStagedAs(
  cache: CacheDb,
  generationId: string,
  mark: string | null,
): Promise<boolean> {
  return mark !== null && (await cache.generations.get(generationId))?.stagedAs === mark
}

/** Drops what was staged and never became active; does nothing if it did. @throws StoreError */
export async function unstage(cache: CacheDb, generationId: string, mark: string | null): Promise<void> {
  await withStore(cache, () =>
    cache.transaction('rw', [cache.packs, ...compiledTables(cache)], async () => {
      if (!(await isStagedAs(cache, generationId, mark))) return
      const pointers = await cache.packs.toArray()
      if (
        pointers.some(({ activeId, previousId }) => generationId === activeId || generationId === previousId)
      )
        return
      await deleteCompiled(cache, [generationId])
    }),
  )
}
