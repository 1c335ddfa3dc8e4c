import 'fake-indexeddb/auto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseSourceAddress } from '../../data/sync/parse-source-address'
import type { SyncErrorCode } from '../../data/sync/sync-error'
import { expectKept, expectPlanned, runNextTry } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, type Served, sourceId } from '../support/fault-world'
import { signManifest } from '../support/forged-pack'
import type { BadAnswer, Fault } from '../support/pack-server'
import { chunkPath, editedBriefs, pathsOf, signedPack } from '../support/signed-pack'
import { startStaticServer } from '../support/static-server'

const hourMs = 60 * 60 * 1000
const latest = 'latest.json'

let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
  await world.publish()
})
afterEach(() => world.close())

const manifest = () => pathsOf(world.pack, 'm')[0] ?? ''
const chunk = () => chunkPath(world.pack, 'briefs/2025-01')
const manifestBytes = () => world.pack.release.manifest.size

/** One fault at one path: nothing is lost, and once the fault is over the next try brings the new version. */
async function expectSurvived(path: string, fault: Fault | BadAnswer, code: SyncErrorCode): Promise<void> {
  world.server.fault(path, fault)
  await expectKept(world, old, await world.sync(), code)
  world.server.fault(path, null)
  await runNextTry(world)
  expect(await world.served()).toMatchObject({ version: 2 })
}

/** Bytes that the last syncs have received for a path. */
async function bytesTaken(path: string): Promise<number> {
  const rows = await world.start().ledger()
  return Math.max(...rows.filter((row) => row.url.endsWith(path)).map((row) => row.bytes))
}

/** The most that a stream brings in one piece beyond the limit. */
const pieceBytes = 256 * 1024

describe('the network fails', () => {
  it('13 offline: what is served stays, and no storm of tries', async () => {
    await world.server.close()
    world.clock.isOnline = false
    await expectKept(world, old, await world.sync(), 'offline')
    const dayLater = world.clock.nowMs + 24 * hourMs
    let tries = 0
    while ((await expectPlanned(world)) < dayLater) {
      await runNextTry(world)
      tries += 1
    }
    expect(tries).toBeGreaterThan(2)
    expect(tries).toBeLessThan(12)
  })

  it.each([latest, 'manifest', 'chunk'])('14 body of %s cut short by a broken connection', async (what) => {
    const path = what === latest ? latest : what === 'manifest' ? manifest() : chunk()
    await expectSurvived(path, 'broken', 'cutShort')
  })

  it('15 body cut short where what came is whole JSON', async () => {
    // Trailing spaces are signed too: without them it is good JSON, and still not what was signed.
    const spaced = new Uint8Array([...(world.pack.files.get(manifest()) ?? []), 32, 32, 32])
    const forged = await signManifest(world.pack, spaced)
    world.server.replaceFiles(forged.files)
    const whole = spaced.slice(0, -3)
    expect(() => JSON.parse(new TextDecoder().decode(whole))).not.toThrow()
    await expectSurvived(
      `m/${forged.release.manifest.sha256}.json`,
      (response) => response.end(whole),
      'cutShort',
    )
  })

  it('16 Content-Length of 2 GB: stopped at the size that was signed', async () => {
    const answer: BadAnswer = (response, bytes) => {
      response.writeHead(200, { 'Content-Length': 2 ** 31 })
      response.write(bytes)
      pour(() => !response.destroyed && response.write(Buffer.alloc(16 * 1024, ' ')), response)
    }
    world.server.fault(manifest(), answer)
    await expectKept(world, old, await world.sync(), 'tooLarge')
    expect(await bytesTaken(manifest())).toBeLessThan(manifestBytes() + pieceBytes)
  })

  it.each([latest, 'chunk'])('17 endless body of %s: stopped', async (what) => {
    const path = what === latest ? latest : chunk()
    world.server.fault(path, 'endless')
    await expectKept(world, old, await world.sync(), 'tooLarge')
    expect(await bytesTaken(path)).toBeLessThan(1024 * 1024)
  })

  it('18 gzip bomb: stopped at the size that was signed', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect(bomb.byteLength).toBeLessThan(100_000)
    world.server.fault(manifest(), (response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb)
    })
    await expectKept(world, old, await world.sync(), 'tooLarge')
    expect(await bytesTaken(manifest())).toBeLessThan(manifestBytes() + pieceBytes)
  })

  it.each<[string, BadAnswer, number]>([
    ['a byte now and then', (response) => drip(response), 5],
    [
      'a few bytes and then nothing',
      (response, bytes) => response.writeHead(200).write(bytes.slice(0, 9)),
      1,
    ],
    ['no answer at all', () => {}, 0],
  ])('19 slow drip, %s: given up after 30 s without progress', async (_what, answer, pieces) => {
    let waitedMs = 0
    let timers = 0
    let expire = () => {}
    const asked = new Promise<void>((resolve) => {
      world.server.fault(chunk(), (...given) => {
        answer(...given)
        resolve()
      })
    })
    const running = world.start(undefined, {
      startTimer(ms, onEnd) {
        waitedMs = ms
        timers += 1
        expire = onEnd
        return () => {}
      },
    })
    const ended = running.sync(sourceId)
    await asked
    // However often a byte comes, the time limit is not extended.
    const before = timers
    await readPieces(running.calls, pieces)
    expect(timers - before).toBeLessThanOrEqual(1)
    expect(waitedMs).toBe(30_000)
    expire()
    await expectKept(world, old, await ended, 'timedOut')
  })
})

/** Waits until so many pieces of a chunk have been read. */
async function readPieces(calls: readonly string[], count: number): Promise<void> {
  const path = `read ${chunk()}`
  while (calls.filter((call) => call === path).length < count) {
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function drip(response: Parameters<BadAnswer>[0]): void {
  response.writeHead(200)
  const timer = setInterval(() => response.write('{'), 2)
  response.on('close', () => clearInterval(timer))
}

/** Writes as long as the client reads. */
function pour(write: () => boolean, response: Parameters<BadAnswer>[0]): void {
  while (write());
  if (!response.destroyed) response.once('drain', () => pour(write, response))
}

describe('the server answers', () => {
  it('20 chunk 404: `latest` is asked once more, then what is served stays', async () => {
    world.server.fault(chunk(), 'notFound')
    await expectKept(world, old, await world.sync(), 'partMissing')
    expect(world.server.requests).toEqual([latest, manifest(), chunk(), latest])
  })

  it('20 chunk 404 of a version that was replaced meanwhile: goes on with the newer one', async () => {
    const second = world.pack
    const gone = chunk()
    const third = await signedPack({ keys: second.keys, version: 3, briefs: editedBriefs() })
    world.server.fault(gone, (response) => {
      world.server.fault(gone, null)
      world.server.replaceFiles(third.files)
      response.writeHead(404).end()
    })
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 3 })
  })

  it.each([
    [429, '120', 120_000],
    [503, '120', 120_000],
    [503, new Date(1_800_000_000_000 + 2 * hourMs).toUTCString(), 2 * hourMs],
    [429, String(10 * 24 * 3600), 24 * hourMs],
    [503, new Date(1_800_000_000_000 + 999 * hourMs).toUTCString(), 24 * hourMs],
  ])('21 %d with Retry-After %s: obeyed, at most 24 hours', async (status, retryAfter, waitMs) => {
    world.server.fault(latest, (response) => {
      response.writeHead(status, { 'Retry-After': retryAfter }).end()
    })
    await expectKept(world, old, await world.sync(), 'busy')
    const nextTryMs = await expectPlanned(world)
    expect(nextTryMs - world.clock.nowMs).toBeGreaterThanOrEqual(waitMs)
    expect(nextTryMs - world.clock.nowMs).toBeLessThanOrEqual(24 * hourMs)
  })

  it('22 500: tries come twice as late each time, and half of the wait is chance', async () => {
    world.server.fault(latest, 'serverError')
    const waits: number[] = []
    for (const random of [0, 1, 0, 1]) {
      await expectKept(world, old, await world.sync(undefined, { random: () => random }), 'unreachable')
      waits.push((await expectPlanned(world)) - world.clock.nowMs)
    }
    const minutes = waits.map((wait) => wait / 60_000)
    expect(minutes).toEqual([2.5, 10, 10, 40])
  })

  it('23 redirect to another origin: refused, and that origin is never asked', async () => {
    const other = await startStaticServer({ '/latest.json': 'stolen' })
    for (const path of [latest, chunk()]) {
      world.server.fault(path, (response) => {
        response.writeHead(302, { Location: `${other.origin}/latest.json` }).end()
      })
      await expectKept(world, old, await world.sync(), 'redirected')
      world.server.fault(path, null)
    }
    expect(other.requests).toEqual([])
    await other.close()
  })

  it("24 captive portal's HTML with 200", async () => {
    await expectSurvived(latest, 'html', 'notAPack')
  })

  it('25 CDN mixes old and new files: new `latest`, old bytes under the name of a new file', async () => {
    const oldChunk = [...world.pack.files].find(([path]) => path.startsWith('c/') && path !== chunk())
    await expectSurvived(
      chunk(),
      (response, bytes) => response.end(sized(oldChunk?.[1], bytes.length)),
      'badChunk',
    )
  })

  it('25 CDN mixes old and new files: new `latest`, and no new files yet', async () => {
    world.server.fault(manifest(), 'notFound')
    await expectKept(world, old, await world.sync(), 'partMissing')
    world.server.fault(manifest(), null)
    await runNextTry(world)
    expect(await world.served()).toMatchObject({ version: 2 })
  })

  it.each<[string, BadAnswer]>([
    ['304', (response) => response.writeHead(304).end()],
    ['204', (response) => response.writeHead(204).end()],
    ['an empty body', (response) => response.writeHead(200).end()],
  ])('26 unexpected %s', async (_what, answer) => {
    await expectSurvived(latest, answer, 'emptyAnswer')
    await world.publish({ version: 3 })
    old = await world.served()
    world.server.fault(manifest(), answer)
    await expectKept(world, old, await world.sync(), 'emptyAnswer')
  })

  it('27 plain http host: works, with a warning', async () => {
    expect(parseSourceAddress('http://packs.example/latest.json')).toMatchObject({ ok: true, insecure: true })
    expect(parseSourceAddress('https://packs.example/latest.json')).toMatchObject({ insecure: false })
    expect(await world.sync()).toMatchObject({ kind: 'synced', version: 2 })
    expect((await world.source()).address).toMatch(/^http:/)
  })
})

function sized(bytes: Uint8Array = new Uint8Array(), length: number): Uint8Array {
  const same = new Uint8Array(length).fill(32)
  same.set(bytes.slice(0, length))
  return same
}
