import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import { missingChunks, readChunk, sweepChunks } from '../../../data/store/chunks'
import { readLexicons, readLexiconsId } from '../../../data/store/lexicons'
import { listPacks, removePack, rollBack } from '../../../data/store/packs'
import { readSearchFronts } from '../../../data/store/search'
import { briefOf, openTestStore, storeGeneration } from '../../support/store-rows'

describe('activating a generation', () => {
  it('serves its pack, its names and its briefs', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 3 }))

    expect(await listPacks(cache)).toMatchObject([
      {
        packId: 'telecom',
        sourceId: 'source-1',
        title: 'Telecom',
        version: 3,
        briefs: 1,
        otherVersion: null,
      },
    ])
    expect((await readLexicons(cache)).lexicons).toMatchObject([{ packId: 'telecom' }])
    expect((await readSearchFronts(cache)).fronts).toMatchObject([{ newest: [{ key: 'telecom/first' }] }])
  })

  it('keeps the one before, and only that', async () => {
    const { cache } = openTestStore()
    const shas: string[] = []
    for (const version of [1, 2, 3]) {
      const briefs = [briefOf('first', { title: `Version ${version}` })]
      const ready = await storeGeneration(cache, { version, briefs })
      shas.push(...ready.generation.manifest.chunks.map((chunk) => chunk.sha256))
      await activateGeneration(cache, ready)
    }
    expect(await sweepChunks(cache)).toEqual({ generations: 1, chunks: 1 })
    expect(await cache.generations.orderBy('id').primaryKeys()).toEqual(['telecom@0.2', 'telecom@0.3'])
    expect(await readChunk(cache, shas[1] ?? '')).toBeDefined()
    expect(await missingChunks(cache, shas)).toEqual([shas[0]])
  })

  it('keeps the one before also where the same version is activated again', async () => {
    const { cache } = openTestStore()
    for (const version of [1, 2, 2])
      await activateGeneration(cache, await storeGeneration(cache, { version }))
    await rollBack(cache, 'telecom')
    expect(await listPacks(cache)).toMatchObject([{ version: 1 }])
  })

  it('changes nothing where a chunk is missing', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
    const before = await readLexicons(cache)
    const next = await storeGeneration(cache, { version: 2, briefs: [briefOf('second')] })
    await cache.chunks.delete(next.generation.manifest.chunks[0]?.sha256 ?? '')

    await expect(activateGeneration(cache, next)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'failed',
    })
    expect(await readLexicons(cache)).toEqual(before)
    expect(await cache.generations.count()).toBe(1)
  })

  it('changes nothing where a write in its midst fails', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
    const next = await storeGeneration(cache, { version: 2 })
    // A function cannot be cloned into the database: the write of the search index throws.
    const broken = { ...next, searchIndex: { head: { title: () => 'no' }, shards: [] } }

    await expect(activateGeneration(cache, broken as unknown as typeof next)).rejects.toMatchObject({
      code: 'failed',
    })
    expect(await listPacks(cache)).toMatchObject([{ version: 1, otherVersion: null }])
    expect(await cache.lexicons.count()).toBe(1)
  })

  it('leaves a pack to the source that it is served for', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 1, sourceId: 'old' }))
    const other = await storeGeneration(cache, { version: 2, sourceId: 'new' })
    expect(await activateGeneration(cache, other)).toBe(false)
    expect(await listPacks(cache)).toMatchObject([{ sourceId: 'old', version: 1 }])
  })

  it('starts anew where another source takes over a pack whose source was removed', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 1, sourceId: 'old' }))
    await cache.packs.update('telecom', { parked: true })
    const other = await storeGeneration(cache, { version: 2, sourceId: 'new' })
    expect(await activateGeneration(cache, other)).toBe(true)
    expect(await listPacks(cache)).toMatchObject([{ sourceId: 'new', version: 2, otherVersion: null }])
  })
})

describe('rolling back', () => {
  it('serves the version before, and the newer one again the second time', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
    await activateGeneration(cache, await storeGeneration(cache, { version: 2, briefs: [briefOf('second')] }))

    expect(await rollBack(cache, 'telecom')).toBe(true)
    expect((await readSearchFronts(cache)).fronts).toMatchObject([{ newest: [{ key: 'telecom/first' }] }])
    expect(await rollBack(cache, 'telecom')).toBe(true)
    expect((await readSearchFronts(cache)).fronts).toMatchObject([{ newest: [{ key: 'telecom/second' }] }])
  })

  it('has nothing to go back to in a pack of one version', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache))
    expect(await rollBack(cache, 'telecom')).toBe(false)
    expect(await rollBack(cache, 'unknown')).toBe(false)
    expect(await listPacks(cache)).toHaveLength(1)
  })
})

describe('the id of the lexicons', () => {
  it('changes with every activation and every roll-back, and not otherwise', async () => {
    const { cache } = openTestStore()
    const ids = [await readLexiconsId(cache)]
    await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
    ids.push(await readLexiconsId(cache))
    await activateGeneration(cache, await storeGeneration(cache, { version: 2 }))
    ids.push(await readLexiconsId(cache))
    await activateGeneration(cache, await storeGeneration(cache, { packId: 'energy', title: 'Energy' }))
    ids.push(await readLexiconsId(cache))
    expect(new Set(ids).size).toBe(4)

    expect((await readLexicons(cache)).id).toBe(ids[3])
    await rollBack(cache, 'telecom')
    expect(ids).not.toContain(await readLexiconsId(cache))
  })

  it('changes where a version is built again with other content', async () => {
    const { cache } = openTestStore()
    const ready = await storeGeneration(cache)
    await activateGeneration(cache, ready)
    const before = await readLexiconsId(cache)
    await activateGeneration(cache, {
      ...ready,
      generation: { ...ready.generation, manifestSha256: 'other' },
    })
    expect(await readLexiconsId(cache)).not.toBe(before)
  })
})

it('removes a pack with all its generations and leaves the others', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache, { version: 1 }))
  await activateGeneration(cache, await storeGeneration(cache, { version: 2 }))
  const energy = { packId: 'energy', title: 'Energy', briefs: [briefOf('grid')] }
  await activateGeneration(cache, await storeGeneration(cache, energy))

  await removePack(cache, 'telecom')
  expect(await sweepChunks(cache)).toEqual({ generations: 0, chunks: 1 })
  expect(await listPacks(cache)).toMatchObject([{ packId: 'energy' }])
  expect((await readLexicons(cache)).lexicons).toHaveLength(1)
  expect(await cache.generations.count()).toBe(1)
})
