import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPacks } from '../../../data/store/packs'
import { addSource } from '../../../data/store/sources'
import { addSourceAndSync } from '../../../data/sync/add-source-and-sync'
import type { SyncNews } from '../../../data/sync/sync-progress'
import { createSyncRunner } from '../../../data/sync/sync-runner'
import { type PackServer, startPackServer } from '../../support/pack-server'
import { datedBrief, type SignedPack, signedPack } from '../../support/signed-pack'
import { openSyncBench, type SyncBench } from '../../support/sync-bench'

let pack: SignedPack
let server: PackServer
let bench: SyncBench

beforeEach(async () => {
  pack = await signedPack()
  server = await startPackServer(pack.files)
  bench = await openSyncBench(`${server.url}latest.json`)
})

afterEach(() => server.close())

const chunkPath = () => `c/${pack.manifest.chunks.at(-1)?.sha256}.json`

describe('running syncs', () => {
  it('tells listeners from the first step to the end', async () => {
    const runner = createSyncRunner(bench.ports)
    const told: SyncNews[] = []
    const stop = new AbortController()
    runner.listen((news) => told.push(news), stop.signal)
    expect(await runner.start(bench.sourceId)).toMatchObject({ kind: 'synced' })

    expect(told.at(0)).toEqual({ underWay: [] })
    expect(told.at(1)?.underWay).toMatchObject([{ sourceId: bench.sourceId, step: 'checking' }])
    expect(told.at(-2)?.underWay).toMatchObject([
      { step: 'activating', doneBytes: pack.manifest.totals.bytes, totalBytes: pack.manifest.totals.bytes },
    ])
    expect(told.at(-1)).toEqual({ underWay: [] })

    stop.abort()
    const before = told.length
    await runner.start(bench.sourceId)
    expect(told).toHaveLength(before)
  })

  it('runs one sync at a time for a source', async () => {
    const runner = createSyncRunner(bench.ports)
    const [one, other] = await Promise.all([runner.start(bench.sourceId), runner.start(bench.sourceId)])
    expect(other).toBe(one)
    expect(server.requests).toHaveLength(pack.files.size)
  })

  it('leaves a source alone that another part of the extension is at', async () => {
    const here = createSyncRunner(bench.ports)
    const there = createSyncRunner(bench.ports)
    const [one, other] = await Promise.all([here.start(bench.sourceId), there.start(bench.sourceId)])
    expect(one).toMatchObject({ kind: 'synced' })
    expect(other).toBeNull()
  })

  it('cancels, and starts anew afterwards', async () => {
    server.fault(chunkPath(), 'stalled')
    const runner = createSyncRunner(bench.ports)
    const stop = new AbortController()
    const size = pack.manifest.chunks.at(-1)?.size ?? 0
    const stalledAt = pack.manifest.totals.bytes - size
    runner.listen((news) => {
      if ((news.underWay.at(0)?.doneBytes ?? 0) > stalledAt) runner.cancel(bench.sourceId)
    }, stop.signal)
    expect(await runner.start(bench.sourceId)).toMatchObject({ kind: 'failed', code: 'cancelled' })
    stop.abort()
    expect(runner.news()).toEqual({ underWay: [] })

    server.fault(chunkPath(), null)
    expect(await runner.start(bench.sourceId)).toMatchObject({ kind: 'synced' })
  })

  it('cleans up what no kept version needs after a sync', async () => {
    const runner = createSyncRunner(bench.ports)
    for (const version of [1, 2, 3]) {
      const briefs = [datedBrief('only', '2024-10-07', `As of version ${version}`)]
      server.replaceFiles((await signedPack({ keys: pack.keys, version, briefs })).files)
      await runner.start(bench.sourceId)
    }
    // The next start waits for the clean-up of the one before.
    await runner.start(bench.sourceId)
    expect(await bench.cache.generations.orderBy('id').primaryKeys()).toEqual(['sample@0.2', 'sample@0.3'])
    const briefChunks = await bench.cache.chunks.toArray()
    const texts = briefChunks.map((chunk) => new TextDecoder().decode(chunk.bytes)).join('')
    expect(texts).not.toContain('As of version 1')
    expect(texts).toContain('As of version 2')
  })
})

describe('adding a source', () => {
  function add(pasted: string) {
    const { own, cache, ports } = bench
    const runner = createSyncRunner(ports)
    const addSourceRow = (source: { address: string; pinnedKey: string | null }) =>
      addSource(own, cache, { ...source, id: 'new', nowMs: 5 })
    return { runner, added: addSourceAndSync({ addSource: addSourceRow, runner }, pasted) }
  }

  it('begins its first sync at once', async () => {
    const copies = [...pack.files].map(([path, bytes]) => [`desk/${path}`, bytes] as const)
    server.replaceFiles(new Map(copies))
    const { runner, added } = add(`${server.url}desk#ed25519=${pack.keys.online.publicKey}`)
    expect(await added).toEqual({ sourceId: 'new' })
    expect(runner.news().underWay).toMatchObject([{ sourceId: 'new' }])
    expect(await runner.start('new')).toMatchObject({ kind: 'synced' })
    expect(await listPacks(bench.cache)).toMatchObject([{ sourceId: 'new' }])
  })

  it('answers the source that has the address already', async () => {
    const { runner, added } = add(server.url)
    expect(await added).toEqual({ sourceId: bench.sourceId })
    await runner.start(bench.sourceId)
  })

  it('refuses what is no address', async () => {
    const { runner, added } = add('not an address')
    expect(await added).toEqual({ error: 'badAddress' })
    expect(runner.news()).toEqual({ underWay: [] })
  })
})
