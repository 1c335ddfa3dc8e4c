import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBrief } from '../../../data/store/briefs'
import { readLexicons } from '../../../data/store/lexicons'
import { listPacks, rollBack } from '../../../data/store/packs'
import { addSource, removeSource } from '../../../data/store/sources'
import { syncPack } from '../../../data/sync/sync-pack'
import { syncSteps } from '../../../data/sync/sync-progress'
import type { SyncEvent } from '../../../data/sync/sync-state'
import { type PackServer, startPackServer } from '../../support/pack-server'
import { type SamplePack, sampleBrief, sampleBriefs, samplePack } from '../../support/sample-pack'
import { openSyncBench, type SyncBench } from '../../support/sync-bench'

let pack: SamplePack
let server: PackServer
let bench: SyncBench

beforeEach(async () => {
  pack = await samplePack()
  server = await startPackServer(pack.files)
  bench = await openSyncBench(`${server.url}latest.json`)
})

afterEach(() => server.close())

/** The briefs of the sample, the last of them edited. */
function editedBriefs() {
  return sampleBriefs().map((brief) => (brief.id === 'new-rules' ? { ...brief, summary: 'Revised.' } : brief))
}

function paths(kind: 'm' | 'c', of: SamplePack = pack): string[] {
  return [...of.files.keys()].filter((path) => path.startsWith(`${kind}/`))
}

function chunkPath(id: string, of: SamplePack = pack): string {
  const ref = of.manifest.chunks.find((chunk) => chunk.id === id)
  return `c/${ref?.sha256}.json`
}

describe('the first sync', () => {
  it('fetches every file once and serves the pack', async () => {
    expect(await bench.sync()).toEqual({
      kind: 'synced',
      atMs: 1_000_000,
      version: 1,
      changes: { added: 3, revised: 0, withdrawn: 0 },
    })
    expect([...server.requests].sort()).toEqual([...pack.files.keys()].sort())
    expect(server.requests.slice(0, 2)).toEqual(['latest.json', paths('m')[0]])
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
    const next = await samplePack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
    server.replaceFiles(next.files)
    expect(await bench.sync()).toMatchObject({
      kind: 'synced',
      version: 2,
      changes: { added: 0, revised: 1, withdrawn: 0 },
    })
    expect(server.requests).toEqual(['latest.json', paths('m', next)[0], chunkPath('briefs/2025-01', next)])
    expect((await readBrief(bench.cache, 'sample/new-rules'))?.brief.summary).toBe('Revised.')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 2, hasPrevious: true }])
  })

  it('tells added, revised and withdrawn briefs apart, and one that stays beside them from all three', async () => {
    const [first, , last] = editedBriefs()
    const beside = sampleBrief('more-rules', '2025-01-20', 'Yet more rules')
    const briefs = [first, last, beside].flatMap((brief) => brief ?? [])
    server.replaceFiles((await samplePack({ keys: pack.keys, version: 2, briefs })).files)
    expect(await bench.sync()).toMatchObject({ changes: { added: 1, revised: 1, withdrawn: 1 } })

    const more = [...briefs, sampleBrief('still-more', '2025-01-21', 'And more')]
    server.replaceFiles((await samplePack({ keys: pack.keys, version: 3, briefs: more })).files)
    expect(await bench.sync()).toMatchObject({ changes: { added: 1, revised: 0, withdrawn: 0 } })
  })

  it('leaves the reader on the version before until there is a newer one', async () => {
    server.replaceFiles((await samplePack({ keys: pack.keys, version: 2, briefs: editedBriefs() })).files)
    await bench.sync()
    await rollBack(bench.cache, 'sample')
    expect(await bench.sync()).toMatchObject({ kind: 'upToDate' })
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 1 }])

    server.replaceFiles((await samplePack({ keys: pack.keys, version: 3, briefs: editedBriefs() })).files)
    expect(await bench.sync()).toMatchObject({ kind: 'synced', version: 3 })
  })

  it('fetches everything again where the cache is gone, down to the same version', async () => {
    await bench.cache.delete()
    await bench.cache.open()
    expect(await bench.sync()).toMatchObject({ kind: 'synced', version: 1 })
    expect(server.requests).toHaveLength(pack.files.size)
  })
})

describe('a release that is not to be trusted', () => {
  async function expectRefusal(code: string): Promise<void> {
    await bench.sync()
    expect((await bench.source())?.lastResult).toMatchObject({ kind: 'failed', code })
  }

  it('is refused with a broken signature', async () => {
    const envelope = JSON.parse(new TextDecoder().decode(pack.files.get('latest.json')))
    envelope.signatures[0].sig = Buffer.alloc(64, 7).toString('base64')
    const latest = new TextEncoder().encode(JSON.stringify(envelope))
    server.replaceFiles(new Map([...pack.files, ['latest.json', latest]]))
    await expectRefusal('badSignature')
    expect(server.requests).toEqual(['latest.json'])
    expect(await bench.source()).toMatchObject({ keyset: null, packId: null, floor: null })
  })

  it('is refused where the link pins another key, and taken where it pins this one', async () => {
    const { keys } = await samplePack()
    bench = await openSyncBench(`${server.url}latest.json`, keys.online.publicKey)
    await expectRefusal('unknownKey')
    bench = await openSyncBench(`${server.url}latest.json`, pack.keys.online.publicKey)
    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
  })

  it('is refused where other keys have signed it than before', async () => {
    await bench.sync()
    server.replaceFiles((await samplePack({ version: 2 })).files)
    await expectRefusal('unknownKey')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 1 }])
  })

  it('is refused as another pack', async () => {
    await bench.sync()
    server.replaceFiles((await samplePack({ keys: pack.keys, version: 2, packId: 'other' })).files)
    await expectRefusal('wrongPack')
  })

  it('is refused where it is older than what was seen', async () => {
    const newer = await samplePack({ keys: pack.keys, version: 2 })
    server.replaceFiles(newer.files)
    await bench.sync()
    server.replaceFiles(pack.files)
    await expectRefusal('rolledBack')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 2 }])
  })

  it('is refused where a version has other bytes than before', async () => {
    await bench.sync()
    server.replaceFiles((await samplePack({ keys: pack.keys, briefs: editedBriefs() })).files)
    await expectRefusal('versionReused')
  })

  it('is refused where another source brings this pack, until that one is removed', async () => {
    await bench.sync()
    const other = { id: 'source-2', address: `${server.url}x/latest.json`, pinnedKey: null, nowMs: 2 }
    const copies = [...pack.files].map(([path, bytes]) => [`x/${path}`, bytes] as const)
    server.replaceFiles(new Map(copies))
    const { own, cache, ports } = bench
    const id = await addSource(own, cache, other)
    const syncOther = () => syncPack(ports, id, () => {}, new AbortController().signal)
    expect(await syncOther()).toMatchObject({ kind: 'failed', code: 'packTaken' })
    await removeSource(own, cache, bench.sourceId, 3)
    expect(await syncOther()).toMatchObject({ kind: 'synced' })
    expect(await listPacks(cache)).toMatchObject([{ sourceId: id }])
  })
})

describe('a file that is not what was signed', () => {
  const latest = () => 'latest.json'
  const manifest = () => paths('m')[0] ?? ''
  const chunk = () => chunkPath('briefs/2024-12')
  it.each([
    ['no latest.json', latest, 'notFound', 'notFound'],
    ['a latest.json that is gone', latest, 'gone', 'notFound'],
    ['a host that forbids', latest, 'forbidden', 'refusedByServer'],
    ['a host in trouble', latest, 'serverError', 'unreachable'],
    ['a host that hangs up', latest, 'dropped', 'unreachable'],
    ['a redirect', latest, 'redirect', 'redirected'],
    ['a web page in place of a pack', latest, 'html', 'notAPack'],
    ['a latest.json without end', latest, 'endless', 'tooLarge'],
    ['half a latest.json', latest, 'short', 'notAPack'],
    ['a manifest that is missing', manifest, 'notFound', 'notFound'],
    ['a manifest that was changed', manifest, 'tampered', 'badManifest'],
    ['a manifest without end', manifest, 'endless', 'tooLarge'],
    ['half a manifest', manifest, 'short', 'cutShort'],
    ['a chunk that was changed', chunk, 'tampered', 'badChunk'],
    ['a chunk without end', chunk, 'endless', 'tooLarge'],
    ['half a chunk', chunk, 'short', 'cutShort'],
    ['a chunk whose connection breaks', chunk, 'broken', 'cutShort'],
    ['a chunk that redirects', chunk, 'redirect', 'redirected'],
  ] as const)('%s ends the sync, serves nothing, and is told', async (_what, path, fault, code) => {
    server.fault(path(), fault)
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code })
    expect((await bench.source())?.lastResult).toMatchObject({ kind: 'failed', code })
    expect(await listPacks(bench.cache)).toEqual([])
    expect((await bench.source())?.floor).toBeNull()
    expect(server.requests).not.toContain('elsewhere.json')

    server.fault(path(), null)
    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
  })

  it('is refused also where it is a good manifest of the same size', async () => {
    const other = await samplePack({ keys: pack.keys, title: 'Simple pack' })
    const bytes = other.files.get(paths('m', other)[0] ?? '')
    expect(bytes?.byteLength).toBe(pack.release.manifest.size)
    server.replaceFiles(new Map([...pack.files, [manifest(), bytes ?? new Uint8Array()]]))
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code: 'badManifest' })
  })

  it('never harms the version that is served', async () => {
    await bench.sync()
    const before = await readLexicons(bench.cache)
    const next = await samplePack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
    server.replaceFiles(next.files)
    server.fault(chunkPath('briefs/2025-01', next), 'tampered')
    expect(await bench.sync()).toMatchObject({ code: 'badChunk' })
    expect(await readLexicons(bench.cache)).toEqual(before)
    expect((await readBrief(bench.cache, 'sample/new-rules'))?.brief).toEqual(sampleBriefs()[2])
  })

  it('is told as unreachable where nothing listens, and as offline where there is no network', async () => {
    await server.close()
    expect(await bench.sync()).toMatchObject({ code: 'unreachable' })
    bench.ports.isOnline = () => false
    expect(await bench.sync()).toMatchObject({ code: 'offline' })
    expect(await bench.ledger()).toMatchObject([
      { status: null, bytes: 0 },
      { status: null, bytes: 0 },
    ])
  })

  it('is told as a full disk where there is no space for a chunk', async () => {
    bench.cache.chunks.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code: 'storageFull' })
    expect(await listPacks(bench.cache)).toEqual([])
  })

  it('ends where its requests can no longer be listed in the ledger', async () => {
    bench.own.ledger.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code: 'storageFull' })
    expect(server.requests).toEqual(['latest.json'])
  })

  it('is cut at the size that was signed, not read to its end', async () => {
    server.fault(chunk(), 'endless')
    await bench.sync()
    const cut = (await bench.ledger()).at(0)
    expect(cut?.url).toContain(chunk())
    expect(cut?.bytes).toBeGreaterThan(pack.files.get(chunk())?.byteLength ?? 0)
    // What had come in the same piece is counted; the server would have gone on for ever.
    expect(cut?.bytes).toBeLessThan(256 * 1024)
  })

  it('times out where nothing more comes', async () => {
    server.fault(chunk(), 'stalled')
    const half = Math.floor((pack.files.get(chunk())?.byteLength ?? 0) / 2)
    const result = bench.sync((event) => {
      // The half has come; the timer that runs next is the one that waits for the rest.
      if (event.type === 'bytes' && event.bytes === half) setImmediate(bench.endTimers)
    })
    expect(await result).toMatchObject({ code: 'timedOut' })
    expect((await bench.ledger()).at(0)).toMatchObject({ status: 200, bytes: half })
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
    expect(server.requests).toEqual(['latest.json', paths('m')[0], path])
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
        if (puts === 2) return new Promise<never>(() => resolve())
      }
    })
    void syncPack(killed, bench.sourceId, () => {}, new AbortController().signal)
    await death
    const fetched = server.requests.slice(2)
    server.requests.length = 0

    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
    const again = server.requests.slice(2)
    expect(fetched).toHaveLength(2)
    expect([...fetched, ...again].sort()).toEqual(paths('c').sort())
  })

  it('refuses an older release even where it died between the floor and the activation', async () => {
    await bench.sync()
    const next = await samplePack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
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
