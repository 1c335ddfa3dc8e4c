import { sha256Hex } from '../pack/hash'
import type { CacheDb } from './cache-db'
import { compiledTables, deleteCompiled } from './compiled-tables'
import { withStore } from './with-store'

/**
 * Which of these hashes are not in the store, in the order given, each once. Reads no bytes.
 * @throws StoreError
 */
export async function missingChunks(cache: CacheDb, shas: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(shas)]
  const kept = await withStore(cache, () => cache.chunks.where('sha256').anyOf(wanted).primaryKeys())
  const have = new Set(kept)
  return wanted.filter((sha256) => !have.has(sha256))
}

/**
 * Keeps a chunk whose hash the caller has checked.
 * @throws StoreError
 */
export async function putChunk(
  cache: CacheDb,
  sha256: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await withStore(cache, () => cache.chunks.put({ sha256, bytes }))
}

/**
 * The bytes of a chunk, checked against their hash. A damaged one is dropped and counts as missing, so that the next
 * sync fetches it again.
 * @throws StoreError
 */
export async function readChunk(
  cache: CacheDb,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = (await withStore(cache, () => cache.chunks.get(sha256)))?.bytes
  if (!bytes || (await sha256Hex(bytes)) === sha256) return bytes
  await withStore(cache, () => cache.chunks.delete(sha256))
  return undefined
}

/**
 * Drops generations that are neither active nor the one before, and chunks that no kept generation names. Not to be run
 * during a sync or an install, since chunks that were just fetched belong to no generation yet.
 * @throws StoreError
 */
export async function sweepChunks(cache: CacheDb): Promise<{ generations: number; chunks: number }> {
  return withStore(cache, () =>
    cache.transaction('rw', [cache.packs, cache.chunks, ...compiledTables(cache)], async () => {
      const packs = await cache.packs.toArray()
      const keptIds = new Set(packs.flatMap((pack) => [pack.activeId, pack.previousId ?? pack.activeId]))
      const staleIds = (await cache.generations.toCollection().primaryKeys()).filter((id) => !keptIds.has(id))
      await deleteCompiled(cache, staleIds)

      const kept = await cache.generations.toArray()
      const named = new Set(kept.flatMap((one) => one.manifest.chunks.map((chunk) => chunk.sha256)))
      const stale = (await cache.chunks.toCollection().primaryKeys()).filter((sha) => !named.has(sha))
      await cache.chunks.bulkDelete(stale)
      return { generations: staleIds.length, chunks: stale.length }
    }),
  )
}
