import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBrief } from '../../../data/store/briefs'
import { readLexicons } from '../../../data/store/lexicons'
import { listPacks, rollBack } from '../../../data/store/packs'
import { removeSource } from '../../../data/store/sources'
import { syncPack } from '../../../data/sync/sync-pack'
import { syncSteps } from '../../../data/sync/sync-progress'
import type { SyncEvent } from '../../../data/sync/sync-state'
import { type PackServer, startPackServer } from '../../support/pack-server'
import {
  chunkPath,
  datedBrief,
  editedBriefs,
  pathsOf,
  type SignedPack,
  sampleBriefs,
  signedPack,
} from '../../support/signed-pack'
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

describe('the first sync', () => {
  it('fetches every file once and serves the pack', async () => {
    expect(await bench.sync()).toEqual({
      kind: 'synced',
      atMs: 1_000_000,
      version: 1,
      changes: { added: 3, revised: 0, withdrawn: 0, list: [] },
    })
    expect([...server.requests].sort()).toEqual([...pack.files.keys()].sort())
    expect(server.requests.slice(0, 2)).toEqual(['latest.json', pathsOf(pack, 'm')[0]])
    expect(await listPacks(bench.cache)).toMatchObject([
      { packId: 'sample', sourceId: bench.sourceId, title: 'Sample pack', briefs: 3, entities: 3, names: 5 },
    ])
    const page = await readBrief(bench.cache, 'sample/carrier-fines')
    expect(page?.brief).toEqual(sampleBriefs()[1])
    expect(page?.entities.map((entity) => entity.id)).toEqual(['lumen', 'verizon', 'salt-typhoon'])
  })

  it('keeps what it trusts from then on, and how it ended', async () => {
    const result = await bench.sync()
    expect(await bench.source()).toMatchObject({
      packId: 'sample',
      keyset: pack.keys.keyset,
      floor: { epoch: 0, version: 1, manifestSha256: pack.release.manifest.sha256 },
      lastResult: result,
    })
  })

  it('lists every request in the ledger with its status and size', async () => {
    await bench.sync()
    const ledger = await bench.ledger()
    expect(ledger.map((row) => row.url.replace(server.url, '')).reverse()).toEqual(server.requests)
    expect(ledger.map((row) => row.bytes).reverse()).toEqual(
      server.requests.map((path) => pack.files.get(path)?.byteLength),
    )
    expect(new Set(ledger.map((row) => row.status))).toEqual(new Set([200]))
  })

  it('sends nothing but addresses and follows no redirect', async () => {
    const inits: RequestInit[] = []
    const { fetch } = bench.ports
    bench.ports.fetch = (url, init) => {
      inits.push(init)
      return fetch(url, init)
    }
    await bench.sync()
    expect(inits).toHaveLength(pack.files.size)
    for (const { signal, ...init } of inits) {
      expect(init).toEqual({
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
      })
    }
  })

  it('tells its steps in order and every byte of the chunks', async () => {
    const events: SyncEvent[] = []
    await bench.sync((event) => events.push(event))
    expect(events.flatMap((event) => (event.type === 'step' ? [event.step] : []))).toEqual(syncSteps)
    const total = events.flatMap((event) => (event.type === 'total' ? [event.bytes] : []))
    const bytes = events.flatMap((event) => (event.type === 'bytes' ? [event.bytes] : []))
    expect(total).toEqual([pack.manifest.totals.bytes])
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBe(pack.manifest.totals.bytes)
  })
})

describe('the next sync', () => {
  beforeEach(async () => {
    await bench.sync()
    server.requests.length = 0
  })

  it('takes one request where nothing has changed', async () => {
    expect(await bench.sync()).toEqual({ kind: 'upToDate', atMs: 1_000_000 })
    expect(server.requests).toEqual(['latest.json'])
  })

  it('takes three requests where one brief was edited', async () => {
    const next = await signedPack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
    server.replaceFiles(next.files)
    expect(await bench.sync()).toMatchObject({
      kind: 'synced',
      version: 2,
      changes: { added: 0, revised: 1, withdrawn: 0 },
    })
    expect(server.requests).toEqual(['latest.json', pathsOf(next, 'm')[0], chunkPath(next, 'briefs/2025-01')])
    expect((await readBrief(bench.cache, 'sample/new-rules'))?.brief.summary).toBe('Revised.')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 2, otherVersion: 1 }])
  })

  it('keeps what it did to a brief, and the text before, across later releases', async () => {
    await bench.sync()
    const kept = editedBriefs().filter(({ id }) => id !== 'carrier-fines')
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 2, briefs: kept })).files)
    await bench.sync()
    const revised = await readBrief(bench.cache, 'sample/new-rules')
    expect(revised?.change).toMatchObject({ kind: 'revised', version: 2, hasBefore: true })
    const before = await readBrief(bench.cache, 'sample/new-rules', { before: true })
    expect(before?.change?.kind).toBe('before')
    expect(before?.brief).toEqual(sampleBriefs()[2])
    const withdrawn = await readBrief(bench.cache, 'sample/carrier-fines')
    expect(withdrawn?.change).toMatchObject({ kind: 'withdrawn', version: 2 })
    expect(withdrawn?.brief.title).toBe('Carriers are fined')

    const more = [...kept, datedBrief('still-more', '2025-01-21', 'And more')]
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 3, briefs: more })).files)
    await bench.sync()
    const later = await readBrief(bench.cache, 'sample/new-rules')
    expect(later?.change).toMatchObject({ kind: 'revised', version: 2, hasBefore: false })
    expect(await readBrief(bench.cache, 'sample/new-rules', { before: true })).toBeUndefined()
    expect(await readBrief(bench.cache, 'sample/carrier-fines')).toBeUndefined()
    const { lexicons } = await readLexicons(bench.cache)
    expect(lexicons[0]?.history?.withdrawn.map(({ id }) => id)).toEqual(['carrier-fines'])
  })

  it('tells added, revised and withdrawn briefs apart, and one that stays beside them from all three', async () => {
    const [first, , last] = editedBriefs()
    const beside = datedBrief('more-rules', '2025-01-20', 'Yet more rules')
    const briefs = [first, last, beside].flatMap((brief) => brief ?? [])
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 2, briefs })).files)
    const result = await bench.sync()
    expect(result).toMatchObject({ changes: { added: 1, revised: 1, withdrawn: 1 } })
    const list = result.kind === 'synced' ? result.changes.list : []
    expect(list?.map(({ change }) => change)).toEqual(['revised', 'added', 'withdrawn'])
    expect(list?.every(({ title }) => title.length > 3)).toBe(true)

    const more = [...briefs, datedBrief('still-more', '2025-01-21', 'And more')]
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 3, briefs: more })).files)
    expect(await bench.sync()).toMatchObject({ changes: { added: 1, revised: 0, withdrawn: 0 } })
  })

  it('leaves the reader on the version before until there is a newer one', async () => {
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 2, briefs: editedBriefs() })).files)
    await bench.sync()
    await rollBack(bench.cache, 'sample')
    expect(await bench.sync()).toMatchObject({ kind: 'upToDate' })
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 1 }])

    server.replaceFiles((await signedPack({ keys: pack.keys, version: 3, briefs: editedBriefs() })).files)
    expect(await bench.sync()).toMatchObject({ kind: 'synced', version: 3 })
  })

  it('fetches everything again where the cache is gone, down to the same version', async () => {
    await bench.cache.delete()
    await bench.cache.open()
    expect(await bench.sync()).toMatchObject({ kind: 'synced', version: 1 })
    expect(server.requests).toHaveLength(pack.files.size)
  })
})

describe('a sync that ends half-way', () => {
  const last = () => pack.manifest.chunks.at(-1)

  it('can be cancelled in the midst of a file, and the next one fetches only what is missing', async () => {
    const path = `c/${last()?.sha256}.json`
    server.fault(path, 'stalled')
    const abort = new AbortController()
    const half = Math.floor((last()?.size ?? 0) / 2)
    const result = bench.sync((event) => {
      if (event.type === 'bytes' && event.bytes === half) abort.abort()
    }, abort.signal)
    expect(await result).toMatchObject({ kind: 'failed', code: 'cancelled' })
    expect(await listPacks(bench.cache)).toEqual([])

    server.fault(path, null)
    server.requests.length = 0
    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
    expect(server.requests).toEqual(['latest.json', path])
  })

  it.each(syncSteps)('leaves nothing half done where it is cancelled at "%s"', async (step) => {
    const abort = new AbortController()
    const result = await bench.sync((event) => {
      if (event.type === 'step' && event.step === step) abort.abort()
    }, abort.signal)
    const served = await listPacks(bench.cache)
    if (step === 'activating') {
      // Past the point of no return: the one transaction is not torn.
      expect(result).toMatchObject({ kind: 'synced' })
      expect(served).toHaveLength(1)
    } else {
      expect(result).toMatchObject({ kind: 'failed', code: 'cancelled' })
      expect(served).toEqual([])
    }
    expect(await bench.sync()).toMatchObject({ kind: step === 'activating' ? 'upToDate' : 'synced' })
  })

  it('serves nothing of a source that was removed meanwhile', async () => {
    const { missingChunks } = bench.ports.store
    bench.ports.store.missingChunks = async (shas) => {
      await removeSource(bench.own, bench.cache, bench.sourceId, 5)
      return missingChunks(shas)
    }
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code: 'cancelled' })
    expect(await listPacks(bench.cache)).toEqual([])
  })

  it('was killed between two chunks: the next one does not fetch the first again', async () => {
    let puts = 0
    const { store } = bench.ports
    const killed = { ...bench.ports, store: { ...store } }
    const death = new Promise<void>((resolve) => {
      killed.store.putChunk = async (sha256, bytes) => {
        await store.putChunk(sha256, bytes)
        puts += 1
        // From here on nothing runs any more, as when the browser ends the background.
        // The manifest is put first.
        if (puts === 3) return new Promise<never>(() => resolve())
      }
    })
    void syncPack(killed, bench.sourceId, () => {}, new AbortController().signal)
    await death
    const fetched = server.requests.slice(2)
    server.requests.length = 0

    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
    const again = server.requests.slice(1)
    expect(fetched).toHaveLength(2)
    expect([...fetched, ...again].sort()).toEqual(pathsOf(pack, 'c').sort())
  })

  it('refuses an older release even where it died between the floor and the activation', async () => {
    await bench.sync()
    const next = await signedPack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
    server.replaceFiles(next.files)
    const { store } = bench.ports
    await new Promise<void>((resolve) => {
      const killed = {
        ...bench.ports,
        store: { ...store, activateGeneration: () => new Promise<never>(() => resolve()) },
      }
      void syncPack(killed, bench.sourceId, () => {}, new AbortController().signal)
    })
    server.replaceFiles(pack.files)
    expect(await bench.sync()).toMatchObject({ code: 'rolledBack' })
    server.replaceFiles(next.files)
    expect(await bench.sync()).toMatchObject({ kind: 'synced', version: 2 })
  })
})
