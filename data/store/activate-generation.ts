import type { CacheDb, GenerationRow, PackRow } from './cache-db'
import { compiledTables, putCompiled } from './compiled-tables'
import { isServedForAnother } from './packs'
import type { ReadyGeneration } from './ready-generation'
import { isStagedAs, stageCompiled, unstage } from './stage-compiled'
import { StoreError } from './store-error'
import { withStore } from './with-store'

/**
 * Makes a generation the active one of its pack: either all of it is served afterwards, or nothing has changed. The one
 * that was active becomes the one before. Every chunk must be in the store already or among `newChunks`. Returns false,
 * and changes nothing, where the pack is served for another source.
 *
 * What was compiled is written first, where nothing reads it, however long that takes; one transaction after that moves
 * the pointer. An interruption in between leaves rows that no pack points to: the next activation replaces them, and
 * `sweepChunks` drops them.
 *
 * @param given what `stageCompiled` has returned, if the caller has called it
 * @throws StoreError
 */
export async function activateGeneration(
  cache: CacheDb,
  ready: ReadyGeneration,
  given?: string | null,
): Promise<boolean> {
  const staged = given === undefined ? await stageCompiled(cache, ready) : given
  try {
    const isActive = await pointAt(cache, ready, staged)
    if (!isActive) await unstage(cache, ready.generation.id, staged)
    return isActive
  } catch (error) {
    await unstage(cache, ready.generation.id, staged).catch(() => {})
    throw error
  }
}

/** @param staged null, or no longer the mark of the rows, where everything has yet to be written */
async function pointAt(cache: CacheDb, ready: ReadyGeneration, staged: string | null): Promise<boolean> {
  const { generation } = ready
  return withStore(cache, () =>
    cache.transaction('rw', [cache.packs, cache.chunks, ...compiledTables(cache)], async () => {
      if (ready.newChunks) await cache.chunks.bulkPut(ready.newChunks)
      // Reads all keys at once: asking for each takes longer, the more so when the store has just been written to.
      const have = new Set(await cache.chunks.toCollection().primaryKeys())
      const missing = generation.manifest.chunks.filter(({ sha256 }) => !have.has(sha256))
      if (missing.length > 0) throw new StoreError('failed', `${missing.length} chunks are missing`)
      const row = await cache.packs.get(generation.packId)
      if (isServedForAnother(row, ready.sourceId)) return false
      if (!(await isStagedAs(cache, generation.id, staged))) await putCompiled(cache, ready)
      await cache.packs.put(pointTo(generation, ready.sourceId, row))
      return true
    }),
  )
}

/**
 * Replaces what was compiled of a generation by what was compiled of it again, in one transaction. Does nothing if the
 * generation is no longer kept.
 * @throws StoreError
 */
export async function replaceCompiled(cache: CacheDb, ready: ReadyGeneration): Promise<void> {
  await withStore(cache, () =>
    cache.transaction('rw', compiledTables(cache), async () => {
      if (await cache.generations.get(ready.generation.id)) await putCompiled(cache, ready)
    }),
  )
}

/** A parked pack that another source takes over starts anew: its versions so far are not of this publisher. */
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
