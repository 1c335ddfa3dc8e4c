import type { Lexicon } from '../match/lexicon'
import type { CacheDb } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

/**
 * The names of all packs that are served. `id` tells one set of active generations from any other: it changes
 * whenever one of them does.
 * @throws StoreError
 */
export async function readLexicons(cache: CacheDb): Promise<{ id: string; lexicons: Lexicon[] }> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations, cache.lexicons], async () => {
      const ids = (await readServedPacks(cache)).map((row) => row.activeId)
      const rows = await cache.lexicons.bulkGet(ids)
      return { id: await joinIds(cache, ids), lexicons: rows.flatMap((row) => (row ? [row.lexicon] : [])) }
    }),
  )
}

/**
 * The `id` of `readLexicons` without reading a name; cheap enough to ask at every wake.
 * @throws StoreError
 */
export async function readLexiconsId(cache: CacheDb): Promise<string> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const rows = await readServedPacks(cache)
      return joinIds(
        cache,
        rows.map((row) => row.activeId),
      )
    }),
  )
}

/** With the manifest's hash, because a pack rebuilt while it is written keeps its version. */
async function joinIds(cache: CacheDb, ids: string[]): Promise<string> {
  const generations = await cache.generations.bulkGet(ids)
  return ids.map((id, index) => `${id}#${generations[index]?.manifestSha256.slice(0, 8) ?? 'gone'}`).join(' ')
}
