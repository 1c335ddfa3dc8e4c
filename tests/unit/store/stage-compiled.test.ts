import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { activateGeneration } from '../../../data/store/activate-generation'
import type { CacheDb } from '../../../data/store/cache-db'
import { sweepChunks } from '../../../data/store/chunks'
import { readLexicons } from '../../../data/store/lexicons'
import { rollBack } from '../../../data/store/packs'
import type { ReadyGeneration } from '../../../data/store/ready-generation'
import { readSearchFronts, readSearchHeads } from '../../../data/store/search'
import { stageCompiled } from '../../../data/store/stage-compiled'
import { openTestStore, storeGeneration } from '../../support/store-rows'

/** The title in each of the rows that are served. */
async function servedTitles(cache: CacheDb): Promise<string[]> {
  const [{ lexicons }, { fronts }, heads] = await Promise.all([
    readLexicons(cache),
    readSearchFronts(cache),
    readSearchHeads(cache),
  ])
  return [...lexicons, ...fronts, ...heads.map(({ head }) => head)].map(({ packTitle }) => packTitle)
}

async function countRows(cache: CacheDb): Promise<number[]> {
  const { generations, lexicons, nameIndexes, searchFronts, searchHeads, searchShards } = cache
  const tables = [generations, lexicons, nameIndexes, searchFronts, searchHeads, searchShards]
  return Promise.all(tables.map((table) => table.count()))
}

/** With so many shards, whose bytes show whose they are. */
function withShards(ready: ReadyGeneration, count: number, byte: number): ReadyGeneration {
  const shards = Array.from({ length: count }, () => Uint8Array.of(byte))
  return { ...ready, searchIndex: { ...ready.searchIndex, shards } }
}

async function shardBytes(cache: CacheDb): Promise<number[]> {
  return (await cache.searchShards.toArray()).map(({ bytes }) => bytes[0] ?? -1)
}

describe('what is staged', () => {
  it('is served only when the pointer moves', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { title: 'Old' }))
    const next = await storeGeneration(cache, { version: 2, title: 'New' })
    const staged = await stageCompiled(cache, next)
    expect(await servedTitles(cache)).toEqual(['Old', 'Old', 'Old'])
    expect(await activateGeneration(cache, next, staged)).toBe(true)
    expect(await servedTitles(cache)).toEqual(['New', 'New', 'New'])
  })

  it('is dropped by the next clean-up where it never became active', async () => {
    const { cache } = openTestStore()
    await activateGeneration(cache, await storeGeneration(cache, { title: 'Old' }))
    const before = await countRows(cache)
    await stageCompiled(cache, withShards(await storeGeneration(cache, { version: 2 }), 40, 1))
    expect(await countRows(cache)).not.toEqual(before)
    await sweepChunks(cache)
    expect(await countRows(cache)).toEqual(before)
    expect(await servedTitles(cache)).toEqual(['Old', 'Old', 'Old'])
  })

  it('is replaced, with all its shards, by who stages the same version again', async () => {
    const { cache } = openTestStore()
    const ready = await storeGeneration(cache)
    await stageCompiled(cache, withShards(ready, 40, 1))
    await activateGeneration(cache, withShards(ready, 2, 2))
    expect(await shardBytes(cache)).toEqual([2, 2])
  })

  it('is written whole with the pointer where a clean-up took it away meanwhile', async () => {
    const { cache } = openTestStore()
    const ready = await storeGeneration(cache, { title: 'New' })
    const staged = await stageCompiled(cache, ready)
    const newChunks = await cache.chunks.toArray()
    await sweepChunks(cache)
    expect(await activateGeneration(cache, { ...ready, newChunks }, staged)).toBe(true)
    expect(await servedTitles(cache)).toEqual(['New', 'New', 'New'])
  })
})

it('never mixes two that are staged at once under one version', async () => {
  const { cache } = openTestStore()
  const one = withShards(await storeGeneration(cache, { title: 'One' }), 60, 1)
  const other = withShards(await storeGeneration(cache, { title: 'Other' }), 40, 2)
  await Promise.all([activateGeneration(cache, one), activateGeneration(cache, other)])
  const titles = new Set(await servedTitles(cache))
  expect(titles.size).toBe(1)
  expect(await shardBytes(cache)).toEqual(titles.has('One') ? Array(60).fill(1) : Array(40).fill(2))
})

it('a version that is kept already is not touched before the pointer moves', async () => {
  const { cache } = openTestStore()
  await activateGeneration(cache, await storeGeneration(cache, { version: 1, title: 'First' }))
  await activateGeneration(cache, await storeGeneration(cache, { version: 2, title: 'Second' }))
  for (const version of [1, 2]) {
    const again = await storeGeneration(cache, { version, title: 'Again' })
    expect(await stageCompiled(cache, again)).toBeNull()
  }
  expect(await servedTitles(cache)).toEqual(['Second', 'Second', 'Second'])
  await rollBack(cache, 'telecom')
  expect(await servedTitles(cache)).toEqual(['First', 'First', 'First'])
})
