import type { CacheDb, GenerationRow, PackRow } from './cache-db'
import { compiledTables, deleteCompiled } from './compiled-tables'
import { withStore } from './with-store'

/** What is shown of an active pack. */
export interface PackSummary {
  packId: string
  /** `starterSourceId` for the pack that ships with the extension. */
  sourceId: string
  title: string
  publisher: string
  about: string
  licence: string | null
  /** Copyright and licence notices of what the pack has taken from others. */
  notices: string[]
  version: number
  /** ISO 8601. */
  published: string
  /** ISO 8601; past it the pack is stale but still served. */
  expires: string
  bytes: number
  briefs: number
  entities: number
  names: number
  activatedAtMs: number
  /** The version that `rollBack` switches to, older or newer than this one; null where there is none. */
  otherVersion: number | null
}

/**
 * The packs that are served, by title.
 * @throws StoreError
 */
export async function listPacks(cache: CacheDb): Promise<PackSummary[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const rows = await readServedPacks(cache)
      const generations = await cache.generations.bulkGet(rows.map((row) => row.activeId))
      const summaries = rows.flatMap((row, index) => {
        const generation = generations[index]
        return generation ? [summarise(row, generation)] : []
      })
      return summaries.sort((a, b) => a.title.localeCompare(b.title))
    }),
  )
}

/** The pointers of all packs that are not parked, ordered by pack id. For use inside a query of the store. */
export async function readServedPacks(cache: CacheDb): Promise<PackRow[]> {
  const rows = await cache.packs.orderBy('packId').toArray()
  return rows.filter((row) => !row.parked)
}

/** Whether the pack is served for another source, which this one then leaves it to. A parked pack is free. */
export function isServedForAnother(row: PackRow | undefined, sourceId: string): boolean {
  return row !== undefined && row.sourceId !== sourceId && !row.parked
}

/** The pointer and the two generations of a pack, parked or not. */
export interface KeptPack {
  row: PackRow
  active: GenerationRow | undefined
  previous: GenerationRow | undefined
}

/** @throws StoreError */
export async function findPack(cache: CacheDb, packId: string): Promise<KeptPack | undefined> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const row = await cache.packs.get(packId)
      if (!row) return undefined
      const active = await cache.generations.get(row.activeId)
      const previous = row.previousId === null ? undefined : await cache.generations.get(row.previousId)
      return { row, active, previous }
    }),
  )
}

/** A generation that another `compilerVersion` compiled, and the source that its pack is served for. */
export interface StaleGeneration {
  sourceId: string
  generation: GenerationRow
}

/**
 * The kept generations that another version of the compiler has compiled. Costs one index look-up if there are none.
 * @throws StoreError
 */
export async function listStaleGenerations(cache: CacheDb, compiler: number): Promise<StaleGeneration[]> {
  return withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations], async () => {
      const rows = await cache.packs.toArray()
      const current = new Set(await cache.generations.where('compiler').equals(compiler).primaryKeys())
      const stale: StaleGeneration[] = []
      for (const { sourceId, activeId, previousId } of rows) {
        for (const id of [activeId, previousId]) {
          if (id === null || current.has(id)) continue
          const generation = await cache.generations.get(id)
          if (generation) stale.push({ sourceId, generation })
        }
      }
      return stale
    }),
  )
}

/**
 * Makes the generation before the active one; the one that was active stays, so that a second call undoes the
 * first. Returns whether there was one to go back to.
 * @throws StoreError
 */
export async function rollBack(cache: CacheDb, packId: string): Promise<boolean> {
  return withStore(cache, () =>
    cache.transaction('rw', [cache.packs, cache.generations], async () => {
      const row = await cache.packs.get(packId)
      if (!row || row.previousId === null) return false
      if (!(await cache.generations.get(row.previousId))) return false
      await cache.packs.put({ ...row, activeId: row.previousId, previousId: row.activeId })
      return true
    }),
  )
}

/**
 * Removes a pack for good, with its generations. Its chunks go with the next `sweepChunks`.
 * @throws StoreError
 */
export async function removePack(cache: CacheDb, packId: string): Promise<void> {
  await withStore(cache, () =>
    cache.transaction('rw', [cache.packs, ...compiledTables(cache)], async () => {
      const ids = await cache.generations.where('packId').equals(packId).primaryKeys()
      await cache.packs.delete(packId)
      await deleteCompiled(cache, ids)
    }),
  )
}

/** What is shown of a pack, from its pointer and the generation that is active. */
export function summarise(row: PackRow, generation: GenerationRow): PackSummary {
  const { title, publisher, about, licence = null, notices = [], totals } = generation.manifest
  return {
    packId: row.packId,
    sourceId: row.sourceId,
    title,
    publisher,
    about,
    licence,
    notices,
    version: generation.version,
    published: generation.published,
    expires: generation.expires,
    bytes: totals.bytes,
    briefs: totals.briefs,
    entities: totals.entities,
    names: totals.names,
    activatedAtMs: generation.activatedAtMs,
    otherVersion: row.previousId === null ? null : versionOf(row.previousId),
  }
}

/** The version that a generation's id, `packId@epoch.version`, ends in. */
function versionOf(generationId: string): number {
  return Number(generationId.slice(generationId.lastIndexOf('.') + 1))
}
