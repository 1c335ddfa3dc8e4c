import type { CacheDb } from './cache-db'
import { localSourceId, packOfLocalSource } from './local-packs'
import type { LocalPackRow, OwnDb, SourceRow } from './own-db'
import { removePack } from './packs'
import { isStarterRemoved, noteStarterRemoval } from './starter-removal'
import { starterSourceId } from './starter-source-id'
import { withStore } from './with-store'

/**
 * The sources that are not removed, in the order they were added.
 * @throws StoreError
 */
export async function listSources(own: OwnDb): Promise<SourceRow[]> {
  const rows = await withStore(own, () => own.sources.toArray())
  return rows.filter((row) => row.removedAtMs === null).sort((a, b) => a.addedAtMs - b.addedAtMs)
}

/** @throws StoreError */
export async function findSource(own: OwnDb, sourceId: string): Promise<SourceRow | undefined> {
  return withStore(own, () => own.sources.get(sourceId))
}

export interface NewSource {
  /** Used if the address is new. */
  id: string
  address: string
  pinnedKey: string | null
  nowMs: number
}

/**
 * Adds a source and returns its id. If a source has this address already, that one is brought back and its id returned.
 * A pinned key that this one was not trusted with replaces what was trusted, because the reader has said so.
 * @throws StoreError
 */
export async function addSource(own: OwnDb, cache: CacheDb, source: NewSource): Promise<string> {
  const { id, address, pinnedKey, nowMs } = source
  const sourceId = await withStore(own, () =>
    own.transaction('rw', own.sources, async () => {
      const known = await own.sources.where('address').equals(address).first()
      if (known) {
        await own.sources.put({ ...known, ...pin(known, pinnedKey), removedAtMs: null })
        return known.id
      }
      await own.sources.add({
        id,
        address,
        pinnedKey,
        keyset: null,
        packId: null,
        floor: null,
        addedAtMs: nowMs,
        removedAtMs: null,
        lastResult: null,
      })
      return id
    }),
  )
  await alignPacks(own, cache)
  return sourceId
}

function pin(known: SourceRow, pinnedKey: string | null): Pick<SourceRow, 'pinnedKey' | 'keyset'> {
  if (pinnedKey === null || pinnedKey === known.pinnedKey) return known
  const isTrusted = known.keyset?.keys.some((one) => one.key === pinnedKey) ?? false
  return { pinnedKey, keyset: isTrusted ? known.keyset : null }
}

/** Changes what is stored of a source; does nothing if it is gone. @throws StoreError */
export async function updateSource(
  own: OwnDb,
  sourceId: string,
  changes: Partial<Omit<SourceRow, 'id'>>,
): Promise<void> {
  await withStore(own, () => own.sources.update(sourceId, changes))
}

/**
 * Removes a source so that `restoreSource` can undo it: its pack is no longer served, and all of it is kept. Also takes
 * `starterSourceId` and the sources of local packs.
 * @throws StoreError
 */
export async function removeSource(
  own: OwnDb,
  cache: CacheDb,
  sourceId: string,
  nowMs: number,
): Promise<void> {
  if (sourceId === starterSourceId) {
    await noteStarterRemoval(own, true)
    return parkPacks(cache, starterSourceId, true)
  }
  await markRemoved(own, sourceId, nowMs)
  await alignPacks(own, cache)
}

/** @throws StoreError */
export async function restoreSource(own: OwnDb, cache: CacheDb, sourceId: string): Promise<void> {
  if (sourceId === starterSourceId) {
    await noteStarterRemoval(own, false)
    return parkPacks(cache, starterSourceId, false)
  }
  await markRemoved(own, sourceId, null)
  await alignPacks(own, cache)
}

async function markRemoved(own: OwnDb, sourceId: string, removedAtMs: number | null): Promise<void> {
  const packId = packOfLocalSource(sourceId)
  if (packId === null) await updateSource(own, sourceId, { removedAtMs })
  else {
    const change = (row: LocalPackRow) => {
      row.removedAtMs = removedAtMs
    }
    await withStore(own, () => own.localPacks.where('packId').equals(packId).modify(change))
  }
}

/**
 * Parks the packs of removed sources and serves those of all others. The two databases share no transaction; this runs
 * at every start, and repairs what a crash between two writes has left.
 * @throws StoreError
 */
export async function alignPacks(own: OwnDb, cache: CacheDb): Promise<void> {
  if (await isStarterRemoved(own)) await parkPacks(cache, starterSourceId, true)
  const sources = await allSources(own)
  const served = new Set(sources.filter((one) => one.removedAtMs === null).map((one) => one.id))
  await withStore(cache, () =>
    cache.packs
      .filter((pack) => pack.sourceId !== starterSourceId && pack.parked === served.has(pack.sourceId))
      .modify((pack) => {
        pack.parked = !pack.parked
      }),
  )
}

/**
 * The sources, not removed, whose pack the cache has lost.
 * @throws StoreError
 */
export async function listLostSources(own: OwnDb, cache: CacheDb): Promise<SourceRow[]> {
  const sources = await listSources(own)
  const served = await withStore(cache, () => cache.packs.toArray())
  const found = new Set(served.map((pack) => pack.sourceId))
  return sources.filter(({ id, packId }) => packId !== null && !found.has(id))
}

/** The sources of both kinds, removed ones too. */
async function allSources(own: OwnDb): Promise<{ id: string; removedAtMs: number | null }[]> {
  const [sources, localPacks] = await withStore(own, () =>
    Promise.all([own.sources.toArray(), own.localPacks.toArray()]),
  )
  const local = localPacks.map(({ packId, removedAtMs }) => ({ id: localSourceId(packId), removedAtMs }))
  return [...sources, ...local]
}

async function parkPacks(cache: CacheDb, sourceId: string, parked: boolean): Promise<void> {
  await withStore(cache, () => cache.packs.where('sourceId').equals(sourceId).modify({ parked }))
}

/**
 * Forgets the sources that were removed before a moment (milliseconds since 1970), with their packs.
 * @throws StoreError
 */
export async function forgetRemoved(own: OwnDb, cache: CacheDb, beforeMs: number): Promise<void> {
  for (const { id, removedAtMs } of await allSources(own)) {
    if (removedAtMs === null || removedAtMs >= beforeMs) continue
    const packIds = await withStore(cache, () => cache.packs.where('sourceId').equals(id).primaryKeys())
    for (const packId of packIds) await removePack(cache, packId)
    const localPackId = packOfLocalSource(id)
    await withStore(own, () =>
      localPackId === null ? own.sources.delete(id) : own.localPacks.delete(localPackId),
    )
  }
}
