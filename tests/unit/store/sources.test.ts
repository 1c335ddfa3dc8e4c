import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { readBrief } from '../../../data/store/briefs'
import { sweepChunks } from '../../../data/store/chunks'
import { readLexicons } from '../../../data/store/lexicons'
import { listPacks } from '../../../data/store/packs'
import { readSearchFronts, readSearchHeads } from '../../../data/store/search'
import {
  addSource,
  alignPacks,
  findSource,
  forgetRemoved,
  listSources,
  removeSource,
  restoreSource,
  updateSource,
} from '../../../data/store/sources'
import { starterSourceId } from '../../../data/store/starter-source-id'
import { openTestStore, storeGeneration } from '../../support/store-rows'

const address = 'https://example.com/latest.json'

async function openWithPack() {
  const store = openTestStore()
  await addSource(store.own, store.cache, { id: 'source-1', address, pinnedKey: null, nowMs: 10 })
  await activateGeneration(store.cache, await storeGeneration(store.cache, { version: 1 }))
  await activateGeneration(store.cache, await storeGeneration(store.cache, { version: 2 }))
  return store
}

describe('removing a source', () => {
  it('serves nothing of its pack any more', async () => {
    const { own, cache } = await openWithPack()
    const idBefore = (await readLexicons(cache)).id
    await removeSource(own, cache, 'source-1', 50)

    expect(await listSources(own)).toEqual([])
    expect(await listPacks(cache)).toEqual([])
    expect((await readLexicons(cache)).lexicons).toEqual([])
    expect((await readLexicons(cache)).id).not.toBe(idBefore)
    expect((await readSearchFronts(cache)).fronts).toEqual([])
    expect(await readSearchHeads(cache)).toEqual([])
    expect(await readBrief(cache, 'telecom/first')).toBeUndefined()
  })

  it('loses nothing: restoring brings all of it back, even after a clean-up', async () => {
    const { own, cache } = await openWithPack()
    const before = {
      sources: await listSources(own),
      packs: await listPacks(cache),
      names: await readLexicons(cache),
    }
    await removeSource(own, cache, 'source-1', 50)
    await sweepChunks(cache)
    await restoreSource(own, cache, 'source-1')
    const after = {
      sources: await listSources(own),
      packs: await listPacks(cache),
      names: await readLexicons(cache),
    }
    expect(after).toEqual(before)
    expect(after.packs).toMatchObject([{ version: 2, otherVersion: 1 }])
  })

  it('leaves the packs of other sources alone', async () => {
    const { own, cache } = await openWithPack()
    const fields = { packId: 'starter', title: 'Starter', sourceId: starterSourceId }
    await activateGeneration(cache, await storeGeneration(cache, fields))
    await removeSource(own, cache, 'source-1', 50)
    expect(await listPacks(cache)).toMatchObject([{ packId: 'starter' }])

    await removeSource(own, cache, starterSourceId, 60)
    expect(await listPacks(cache)).toEqual([])
    await alignPacks(own, cache)
    expect(await listPacks(cache)).toEqual([])
    await restoreSource(own, cache, starterSourceId)
    expect(await listPacks(cache)).toMatchObject([{ packId: 'starter' }])
  })

  it('is mended at the next start where a crash left the pack served', async () => {
    const { own, cache } = await openWithPack()
    await updateSource(own, 'source-1', { removedAtMs: 50 })
    expect(await listPacks(cache)).toHaveLength(1)
    await alignPacks(own, cache)
    expect(await listPacks(cache)).toEqual([])
  })
})

describe('forgetting', () => {
  it('takes only what was removed before the moment, with its pack', async () => {
    const { own, cache } = await openWithPack()
    await removeSource(own, cache, 'source-1', 50)
    await forgetRemoved(own, cache, 50)
    expect(await findSource(own, 'source-1')).toBeDefined()

    await forgetRemoved(own, cache, 51)
    expect(await findSource(own, 'source-1')).toBeUndefined()
    expect(await cache.generations.count()).toBe(0)
    await sweepChunks(cache)
    expect(await cache.chunks.count()).toBe(0)
  })

  it('keeps what is not removed', async () => {
    const { own, cache } = await openWithPack()
    await forgetRemoved(own, cache, Number.MAX_SAFE_INTEGER)
    expect(await listSources(own)).toHaveLength(1)
    expect(await listPacks(cache)).toHaveLength(1)
  })
})

describe('adding a source', () => {
  const keyset = { n: 1, keys: [{ key: 'trusted', use: 'online' as const }], threshold: 1 as const }

  it('answers the one that has the address already, and brings it back', async () => {
    const { own, cache } = await openWithPack()
    await updateSource(own, 'source-1', { keyset })
    await removeSource(own, cache, 'source-1', 50)
    expect(await addSource(own, cache, { id: 'new', address, pinnedKey: null, nowMs: 60 })).toBe('source-1')
    expect(await listSources(own)).toMatchObject([{ id: 'source-1', addedAtMs: 10, keyset }])
    expect(await listPacks(cache)).toHaveLength(1)
  })

  it('keeps the trusted keys where the pinned key is one of them, and drops them where it is not', async () => {
    const { own, cache } = await openWithPack()
    await updateSource(own, 'source-1', { keyset })
    await addSource(own, cache, { id: 'new', address, pinnedKey: 'trusted', nowMs: 60 })
    expect(await findSource(own, 'source-1')).toMatchObject({ pinnedKey: 'trusted', keyset })
    await addSource(own, cache, { id: 'new', address, pinnedKey: 'another', nowMs: 60 })
    expect(await findSource(own, 'source-1')).toMatchObject({ pinnedKey: 'another', keyset: null })
  })

  it('lists sources in the order they were added', async () => {
    const { own, cache } = openTestStore()
    await addSource(own, cache, { id: 'b', address: 'https://b.example/', pinnedKey: null, nowMs: 1 })
    await addSource(own, cache, { id: 'a', address: 'https://a.example/', pinnedKey: null, nowMs: 2 })
    expect((await listSources(own)).map((source) => source.id)).toEqual(['b', 'a'])
  })
})
