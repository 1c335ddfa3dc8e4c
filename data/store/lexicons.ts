import type { Lexicon } from '../match/lexicon'
import type { CacheDb, GenerationRow } from './cache-db'
import { readServedPacks } from './packs'
import { withStore } from './with-store'

/**
 * The lexicons of all packs that are served. `id` identifies this set of active generations: it changes whenever one of
 * them does.
 * @throws StoreError
 */
export async function readLexicons(cache: CacheDb): Promise<{ id: string; lexicons: Lexicon[] }> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations, cache.lexicons], async () => {
      const ids = (await readServedPacks(cache)).map((row) => row.activeId)
      const rows = await cache.lexicons.bulkGet(ids)
      const generations = await cache.generations.bulkGet(ids)
      const lexicons = rows.flatMap((row, index): Lexicon[] => {
        const history = generations[index]?.history
        return row ? [history ? { ...row.lexicon, history } : row.lexicon] : []
      })
      return { id: joinIds(generations, ids), lexicons }
    }),
  )
}

/** The lexicon of one pack; undefined if it is not served. @throws StoreError */
export async function readLexicon(cache: CacheDb, packId: string): Promise<Lexicon | undefined> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.lexicons], async () => {
      const pack = await cache.packs.get(packId)
      return pack && !pack.parked ? (await cache.lexicons.get(pack.activeId))?.lexicon : undefined
    }),
  )
}

/** The `id` of `readLexicons` without reading a name; cheap enough to read at every wake. @throws StoreError */
export async function readLexiconsId(cache: CacheDb): Promise<string> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const rows = await readServedPacks(cache)
      const ids = rows.map((row) => row.activeId)
      return joinIds(await cache.generations.bulkGet(ids), ids)
    }),
  )
}

/** With the manifest's hash, because a pack rebuilt while it is written keeps its version. */
function joinIds(generations: readonly (GenerationRow | undefined)[], ids: string[]): string {
  return ids.map((id, index) => `${id}#${generations[index]?.manifestSha256.slice(0, 8) ?? 'gone'}`).join(' ')
}
