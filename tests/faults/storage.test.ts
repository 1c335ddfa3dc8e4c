import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compilerVersion } from '../../data/pack/compiler-version'
import { readBrief } from '../../data/store/briefs'
import { CacheDb } from '../../data/store/cache-db'
import { OwnDb } from '../../data/store/own-db'
import { listPacks } from '../../data/store/packs'
import { readSettings, updateSettings } from '../../data/store/settings-store'
import { addSource, alignPacks, listLostSources, listSources } from '../../data/store/sources'
import { createSyncStore } from '../../data/store/sync-store'
import { recompilePacks } from '../../data/sync/recompile-packs'
import { fewWords } from '../support/claim'
import { expectKept } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, readServed, type Served, sourceId } from '../support/fault-world'
import type { Fates } from '../support/mortal-process'
import { chunkPath, pathsOf } from '../support/signed-pack'

let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
})
afterEach(() => world.close())

/** Opens a database without Dexie, as an older or a newer version of the extension would have left it. */
function openRaw(
  name: string,
  version: number | undefined,
  onUpgrade: (database: IDBDatabase, transaction: IDBTransaction) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version)
    opening.onupgradeneeded = () => onUpgrade(opening.result, opening.transaction as IDBTransaction)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function deleteRaw(name: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.onsuccess = resolve
    deleting.onerror = () => reject(deleting.error)
  })
}

/** What the background does when it finds that packs are lost: it fetches them again. */
async function syncLost(): Promise<string[]> {
  const background = world.start()
  const lost = await listLostSources(background.own, background.cache)
  for (const { id } of lost) await background.sync(id)
  return lost.map(({ id }) => id)
}

describe('the disk is full', () => {
  it.each([
    ['while a chunk is written', 'cache.chunks.mutate', 2],
    ['while it is activated', 'cache.lexicons.mutate', 1],
    ['at the pointer itself', 'cache.packs.mutate', 1],
  ])('53 quota met %s: what is served stays', async (_when, call, nth) => {
    await world.publish()
    let seen = 0
    const fates: Fates = (name) => (name === call && ++seen === nth ? 'full' : null)
    await expectKept(world, old, await world.sync(fates), 'storageFull')
  })

  it('53 quota met: the staged chunks are freed', async () => {
    await world.publish()
    let isFull = true
    const background = world.start((call) => {
      if (call !== 'cache.lexicons.mutate' || !isFull) return null
      isFull = false
      return 'full'
    })
    expect(await background.sync(sourceId)).toMatchObject({ code: 'storageFull' })
    const [generation] = await background.cache.generations.toArray()
    const needed = generation?.manifest.chunks.map((chunk) => chunk.sha256).sort()
    expect(await background.cache.chunks.toCollection().primaryKeys()).toEqual(needed)
  })
})

/** What the background does before its first look at packs that an older version has compiled. */
function recompile(): Promise<boolean> {
  const { own, cache } = world.start()
  return recompilePacks({ store: createSyncStore(own, cache), readWords: async () => fewWords })
}

describe('another version of the extension', () => {
  /** Turns the cache back into the first version's schema, without what the second has added. */
  async function downgradeCache(): Promise<void> {
    const { cache } = world.start()
    const tables = await Promise.all(
      cache.tables.map(async (table) => [table.name, await table.toArray()] as const),
    )
    cache.close()
    await deleteRaw(world.names.cache)
    const database = await openRaw(world.names.cache, 10, createFirstSchema)
    const writing = database.transaction([...database.objectStoreNames], 'readwrite')
    for (const [name, rows] of tables) {
      if (!database.objectStoreNames.contains(name)) continue
      for (const row of rows) {
        if (name === 'generations') delete row.compiler
        writing.objectStore(name).put(row)
      }
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    database.close()
  }

  function createFirstSchema(database: IDBDatabase): void {
    database.createObjectStore('packs', { keyPath: 'packId' }).createIndex('sourceId', 'sourceId')
    database.createObjectStore('generations', { keyPath: 'id' }).createIndex('packId', 'packId')
    database.createObjectStore('chunks', { keyPath: 'sha256' })
    for (const name of ['lexicons', 'nameIndexes', 'searchDocs']) {
      database.createObjectStore(name, { keyPath: 'generationId' })
    }
  }

  it('54 schema upgrade interrupted: the next start upgrades, and nothing is lost', async () => {
    await downgradeCache()
    const interrupted = openRaw(world.names.cache, 20, (_database, transaction) => transaction.abort())
    await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' })
    expect(await recompile()).toBe(true)
    expect(await world.served()).toEqual(old)
  })

  it('54 an update that compiles otherwise: compiled again from the chunks, without the network', async () => {
    await downgradeCache()
    await world.server.close()
    const { cache } = world.start()
    // An older version would not have compiled the pack as this one does.
    await cache.nameIndexes.clear()
    expect(await recompile()).toBe(true)
    expect(await world.served()).toEqual(old)
    const after = world.start()
    expect(await after.cache.generations.where('compiler').equals(compilerVersion).count()).toBe(1)
    expect(await recompile()).toBe(false)
  })

  it('55 upgrade blocked by an open tab: it waits, and goes on when the tab is closed', async () => {
    await downgradeCache()
    const tab = await openRaw(world.names.cache, 10)
    const asked = new Promise<void>((resolve) => {
      tab.onversionchange = () => resolve()
    })
    const compiling = recompile()
    await asked
    tab.close()
    expect(await compiling).toBe(true)
    expect(await world.served()).toEqual(old)
  })

  it('55 a tab of the older version makes room by itself', async () => {
    const tab = new CacheDb(world.names.cache)
    await tab.open()
    const newer = await openRaw(world.names.cache, 990)
    expect(newer.version).toBe(990)
    newer.close()
    tab.close()
  })

  it('56 downgrade: the cache is built anew, and the reader’s own data is untouched', async () => {
    const { own } = world.start()
    await updateSettings(own, (settings) => ({ ...settings, sitesOff: ['example.com'] }))
    own.close()
    for (const name of [world.names.cache, world.names.own]) {
      const newer = await openRaw(name, 990, (database) => database.createObjectStore('ofTheFuture'))
      newer.close()
    }
    const older = world.start()
    expect(await listPacks(older.cache)).toEqual([])
    expect(await listSources(older.own)).toMatchObject([{ id: sourceId, packId: 'sample' }])
    expect(await readSettings(older.own)).toMatchObject({ sitesOff: ['example.com'] })
    expect(await syncLost()).toEqual([sourceId])
    expect(await world.served()).toEqual(old)
  })
})

describe('storage is cleared', () => {
  it('57 the cache is deleted under us: found, and fetched again at once', async () => {
    const background = world.start()
    expect(await listPacks(background.cache)).toHaveLength(1)
    await deleteRaw(world.names.cache)
    expect(await listPacks(background.cache)).toEqual([])
    expect(await syncLost()).toEqual([sourceId])
    expect(await world.served()).toEqual(old)
    // Nobody could serve an older version meanwhile.
    expect(await world.source()).toMatchObject({ floor: { epoch: 0, version: 1 } })
  })

  it('58 the reader’s own storage is cleared: nothing of its packs is served, and adding brings all back', async () => {
    world.start().own.close()
    await deleteRaw(world.names.own)
    const { own, cache } = world.start()
    await alignPacks(own, cache)
    expect(await listPacks(cache)).toEqual([])
    expect(await listSources(own)).toEqual([])
    const address = `${world.server.url}latest.json`
    await addSource(own, cache, { id: 'again', address, pinnedKey: null, nowMs: 1 })
    expect(await world.start().sync('again')).toMatchObject({ kind: 'synced' })
    // The chunks were all there.
    expect(world.server.requests).toEqual(['latest.json', pathsOf(world.pack, 'm')[0]])
    expect(await world.served()).toEqual(old)
  })

  it('59 both cleared: a clean start', async () => {
    world.start().close()
    await deleteRaw(world.names.own)
    await deleteRaw(world.names.cache)
    const { own, cache } = world.start()
    expect(await listSources(own)).toEqual([])
    expect(await listPacks(cache)).toEqual([])
    const address = `${world.server.url}latest.json`
    await addSource(own, cache, { id: 'again', address, pinnedKey: null, nowMs: 1 })
    expect(await world.start().sync('again')).toMatchObject({ kind: 'synced' })
    expect(await world.served()).toEqual(old)
  })
})

describe('storage is damaged', () => {
  async function flipBit(sha256: string): Promise<void> {
    const { cache } = world.start()
    await cache.chunks
      .where('sha256')
      .equals(sha256)
      .modify((row) => {
        row.bytes[10] = (row.bytes[10] ?? 0) ^ 1
      })
  }

  it('60 a flipped bit in a stored chunk: found on load, the version before serves, and it is fetched again', async () => {
    await world.publish()
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    const whole = await world.served()
    const path = chunkPath(world.pack, 'briefs/2025-01')
    await flipBit(path.slice(2, -5))

    const told: string[] = []
    const page = await readBrief(world.start().cache, 'sample/new-rules', {
      onDamage: (id) => told.push(id),
    })
    expect(page?.brief.summary).toBe('In short: new rules for carriers.')
    expect(told).toEqual([sourceId])

    world.server.requests.length = 0
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    expect(world.server.requests).toContain(path)
    expect(world.server.requests.filter((one) => one.startsWith('c/'))).toEqual([path])
    expect(await world.served()).toEqual(whole)
    expect((await readBrief(world.start().cache, 'sample/new-rules'))?.brief.summary).toBe('Revised.')
    const { cache } = world.start()
    expect(await listPacks(cache)).toMatchObject([{ otherVersion: 1 }])
  })

  it('60 a flipped bit, and the server is gone: search and all other briefs go on', async () => {
    await flipBit(chunkPath(world.pack, 'briefs/2025-01').slice(2, -5))
    await world.server.close()
    expect(await world.sync()).toMatchObject({ kind: 'failed', code: 'unreachable' })
    const { cache } = world.start()
    expect((await readBrief(cache, 'sample/carrier-fines'))?.brief.title).toBe('Carriers are fined')
    await expect(readServed(cache)).rejects.toThrow('damaged')
  })

  it('61 the cache does not open: it alone is made anew, and filled again', async () => {
    world.start().cache.close()
    await deleteRaw(world.names.cache)
    // A store with another key cannot be upgraded.
    const broken = await openRaw(world.names.cache, 10, (database) => {
      database.createObjectStore('packs', { keyPath: 'somethingElse' })
    })
    broken.close()
    const { own, cache } = world.start()
    expect(await listPacks(cache)).toEqual([])
    expect(await listSources(own)).toHaveLength(1)
    expect(await syncLost()).toEqual([sourceId])
    expect(await world.served()).toEqual(old)
  })

  it('61 the reader’s own database does not open: it is never dropped', async () => {
    world.start().own.close()
    await deleteRaw(world.names.own)
    const broken = await openRaw(world.names.own, 10, (database) => {
      database.createObjectStore('sources', { keyPath: 'somethingElse' }).put({ somethingElse: 1 })
    })
    broken.close()
    await expect(listSources(new OwnDb(world.names.own))).rejects.toMatchObject({ name: 'StoreError' })
    const kept = await openRaw(world.names.own, undefined)
    expect([...kept.objectStoreNames]).toEqual(['sources'])
    kept.close()
  })
})
