import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBrief } from '../../../data/store/briefs'
import { readLexicons } from '../../../data/store/lexicons'
import { listPacks } from '../../../data/store/packs'
import { addSource, removeSource } from '../../../data/store/sources'
import { syncPack } from '../../../data/sync/sync-pack'
import { type PackServer, startPackServer } from '../../support/pack-server'
import {
  chunkPath,
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
    const { keys } = await signedPack()
    bench = await openSyncBench(`${server.url}latest.json`, keys.online.publicKey)
    await expectRefusal('unknownKey')
    bench = await openSyncBench(`${server.url}latest.json`, pack.keys.online.publicKey)
    expect(await bench.sync()).toMatchObject({ kind: 'synced' })
  })

  it('is refused where other keys have signed it than before', async () => {
    await bench.sync()
    server.replaceFiles((await signedPack({ version: 2 })).files)
    await expectRefusal('unknownKey')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 1 }])
  })

  it('is refused as another pack', async () => {
    await bench.sync()
    server.replaceFiles((await signedPack({ keys: pack.keys, version: 2, packId: 'other' })).files)
    await expectRefusal('wrongPack')
  })

  it('is refused where it is older than what was seen', async () => {
    const newer = await signedPack({ keys: pack.keys, version: 2 })
    server.replaceFiles(newer.files)
    await bench.sync()
    server.replaceFiles(pack.files)
    await expectRefusal('rolledBack')
    expect(await listPacks(bench.cache)).toMatchObject([{ version: 2 }])
  })

  it('is refused where a version has other bytes than before', async () => {
    await bench.sync()
    server.replaceFiles((await signedPack({ keys: pack.keys, briefs: editedBriefs() })).files)
    await expectRefusal('versionReused')
  })

  it.each(['my-briefs', 'file-heron'])(
    'is refused under an id of the reader’s own packs: %s',
    async (packId) => {
      server.replaceFiles((await signedPack({ packId })).files)
      await expectRefusal('packTaken')
    },
  )

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
  const manifest = () => pathsOf(pack, 'm')[0] ?? ''
  const chunk = () => chunkPath(pack, 'briefs/2024-12')
  it.each([
    ['no latest.json', latest, 'notFound', 'notFound'],
    ['a latest.json that is gone', latest, 'gone', 'notFound'],
    ['a host that forbids', latest, 'forbidden', 'refusedByServer'],
    ['a host in trouble', latest, 'serverError', 'unreachable'],
    ['a host with too much to do', latest, 'busy', 'busy'],
    ['a host that hangs up', latest, 'dropped', 'unreachable'],
    ['a redirect', latest, 'redirect', 'redirected'],
    ['a web page in place of a pack', latest, 'html', 'notAPack'],
    ['a latest.json without end', latest, 'endless', 'tooLarge'],
    ['half a latest.json', latest, 'short', 'notAPack'],
    ['a manifest that is missing', manifest, 'notFound', 'partMissing'],
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
    const other = await signedPack({ keys: pack.keys, title: 'Simple pack' })
    const bytes = other.files.get(pathsOf(other, 'm')[0] ?? '')
    expect(bytes?.byteLength).toBe(pack.release.manifest.size)
    server.replaceFiles(new Map([...pack.files, [manifest(), bytes ?? new Uint8Array()]]))
    expect(await bench.sync()).toMatchObject({ kind: 'failed', code: 'badManifest' })
  })

  it('never harms the version that is served', async () => {
    await bench.sync()
    const before = await readLexicons(bench.cache)
    const next = await signedPack({ keys: pack.keys, version: 2, briefs: editedBriefs() })
    server.replaceFiles(next.files)
    server.fault(chunkPath(next, 'briefs/2025-01'), 'tampered')
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
