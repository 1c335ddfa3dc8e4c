import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sweepChunks } from '../../data/store/chunks'
import type { SyncNews } from '../../data/sync/sync-progress'
import { expectPlanned, runNextTry } from '../support/expect-kept'
import { type FaultWorld, openFaultWorld, type Served, sourceId } from '../support/fault-world'
import type { Fate, Fates } from '../support/mortal-process'
import { chunkPath, pathsOf } from '../support/signed-pack'
import { testLock } from '../support/sync-bench'

let world: FaultWorld
let old: Served

beforeEach(async () => {
  world = await openFaultWorld()
  old = await world.served()
  await world.publish()
})
afterEach(() => world.close())

/** Kills at the `nth` await whose name fits. */
function killAt(call: string | RegExp, fate: Fate, nth = 1): Fates {
  let seen = 0
  return (name) => {
    const fits = typeof call === 'string' ? name === call : call.test(name)
    if (!fits) return null
    seen += 1
    return seen === nth ? fate : null
  }
}

/** The alarm brings what the killed sync did not. */
async function expectAlarmFinishes(): Promise<void> {
  await runNextTry(world)
  expect(await world.served()).toMatchObject({ version: 2 })
}

describe('the background is killed', () => {
  it('1 before `latest`: what is served stays, and the alarm tries again', async () => {
    expect(await world.sync(killAt('fetch latest.json', 'before'))).toBeNull()
    expect(world.server.requests).toEqual([])
    expect(await world.served()).toEqual(old)
    await expectAlarmFinishes()
  })

  it('2 after `latest`: no trust has changed', async () => {
    const before = await world.source()
    expect(await world.sync(killAt('read latest.json', 'after'))).toBeNull()
    expect(world.server.requests).toEqual(['latest.json'])
    const { keyset, floor, packId, pinnedKey } = await world.source()
    expect({ keyset, floor, packId, pinnedKey }).toEqual({
      keyset: before.keyset,
      floor: before.floor,
      packId: before.packId,
      pinnedKey: before.pinnedKey,
    })
    expect(await world.served()).toEqual(old)
    await expectAlarmFinishes()
  })

  it('3 between chunks: finished ones are used again, and none is fetched twice', async () => {
    expect(await world.sync(killAt(/^fetch c\//, 'before', 2))).toBeNull()
    expect(await world.served()).toEqual(old)
    await expectAlarmFinishes()
    const fetched = world.server.requests.filter((path) => path !== 'latest.json')
    const fresh = [
      ...pathsOf(world.pack, 'm'),
      chunkPath(world.pack, 'briefs/2025-01'),
      chunkPath(world.pack, 'briefs/2025-02'),
    ]
    expect(fetched.sort()).toEqual(fresh.sort())
  })

  it.each<Fate>(['before', 'after'])(
    '4 during the write of a chunk (%s): it is absent or whole',
    async (fate) => {
      // The first write is the manifest's.
      expect(await world.sync(killAt('cache.chunks.mutate', fate, 2))).toBeNull()
      const { cache } = world.start()
      for (const { sha256, bytes } of await cache.chunks.toArray()) {
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
        expect(Buffer.from(digest).toString('hex')).toBe(sha256)
      }
      expect(await world.served()).toEqual(old)
      await expectAlarmFinishes()
    },
  )

  it('5 during compile: it is compiled again and nothing is fetched but `latest`', async () => {
    expect(await world.sync(killAt('words', 'after'))).toBeNull()
    expect(await world.served()).toEqual(old)
    world.server.requests.length = 0
    await expectAlarmFinishes()
    expect(world.server.requests).toEqual(['latest.json'])
  })

  it('6 during activation, at each of its awaits: the old or the new, never a mixture', async () => {
    const whole = world.start()
    await whole.sync(sourceId)
    await world.publish()
    // From the first row that is staged to what comes after the pointer.
    const first = 'cache.lexicons.mutate'
    const count = whole.calls.indexOf('cache.packs.mutate') - whole.calls.indexOf(first) + 4
    const versions = await killWithin(first, count)
    expect(versions).toContain(1)
    expect(versions).toContain(2)
  })

  it('7 during clean-up, at each of its awaits: no live chunk is lost', async () => {
    // Two versions before it, so that there is something to clean up.
    await world.sync()
    await world.publish()
    const whole = world.start()
    await whole.sync(sourceId)
    const clean = await world.served()
    const total = await countCalls((fates) => sweep(fates))
    expect(total).toBeGreaterThan(5)
    for (let n = 1; n <= total; n++) {
      for (const fate of ['before', 'after'] as const) {
        await sweep((_call, number) => (number === n ? fate : null))
        expect(await world.served()).toEqual(clean)
        await expectPreviousWhole()
      }
    }
  })

  it('8 with the whole browser, whenever: the store opens again with the old or the new', async () => {
    const versions = new Set<number | null>()
    const total = await countCalls(async (fates) => void (await world.sync(fates)))
    // New versions are published all the time, so that each kill meets a sync with work to do.
    for (let n = 1; n <= total; n += 3) {
      const before = await world.served()
      await world.publish()
      await world.sync((_call, number) => (number === n ? 'after' : null))
      const after = await world.served()
      if (after.version === before.version) expect(after).toEqual(before)
      else expect(after.version).toBe(world.pack.release.version)
      versions.add((after.version ?? 0) - (before.version ?? 0))
      await runNextTry(world)
      expect(await world.served()).toMatchObject({ version: world.pack.release.version })
    }
    expect([...versions].sort()).toEqual([0, 1])
  })

  it('9 by an update of the extension in the midst of a sync: it goes on', async () => {
    expect(await world.sync(killAt(/^fetch c\//, 'after'))).toBeNull()
    // An update clears no alarm that is stored; where it does, the start makes it again.
    const updated = world.start()
    await updated.schedule.arm()
    expect(updated.alarms).toHaveLength(1)
    await expectAlarmFinishes()
    const chunks = world.server.requests.filter((path) => path.startsWith('c/'))
    const again = chunks.filter((path, index) => chunks.indexOf(path) !== index)
    // The one that was under way, of which nothing had been stored.
    expect(again.length).toBeLessThanOrEqual(1)
  })
})

/** Kills a sync at each of `count` awaits from one on, before and after; returns the versions served then. */
async function killWithin(first: string, count: number): Promise<(number | null)[]> {
  const versions: (number | null)[] = []
  for (let n = 1; n <= count; n++) {
    for (const fate of ['before', 'after'] as const) {
      const before = await world.served()
      let since = 0
      await world.sync((call) => {
        if (call === first || since > 0) since += 1
        return since === n ? fate : null
      })
      const after = await world.served()
      if (after.version === before.version) expect(after).toEqual(before)
      else expect(after.version).toBe(world.pack.release.version)
      versions.push((after.version ?? 0) - (before.version ?? 0) + 1)
      await runNextTry(world)
      expect(await world.served()).toMatchObject({ version: world.pack.release.version })
      await world.publish()
    }
  }
  return versions
}

async function countCalls(work: (fates: Fates) => Promise<void>): Promise<number> {
  let count = 0
  await work((_call, number) => {
    count = number
    return null
  })
  return count
}

async function sweep(fates: Fates): Promise<void> {
  const background = world.start(fates)
  await Promise.race([sweepChunks(background.cache), background.died])
}

async function expectPreviousWhole(): Promise<void> {
  const { cache } = world.start()
  for (const { activeId, previousId } of await cache.packs.toArray()) {
    for (const id of [activeId, previousId ?? activeId]) {
      const generation = await cache.generations.get(id)
      const shas = generation?.manifest.chunks.map((chunk) => chunk.sha256) ?? []
      expect(shas.length).toBeGreaterThan(0)
      expect((await cache.chunks.bulkGet(shas)).every((row) => row !== undefined)).toBe(true)
    }
  }
}

describe('syncs that come together', () => {
  it('10 two tabs and the alarm at once: one sync, and the others watch it', async () => {
    const lock = testLock()
    const background = world.start(undefined, { lock })
    const seen: SyncNews[][] = [[], []]
    const tabs = new AbortController()
    for (const news of seen) background.runner.listen((one) => news.push(one), tabs.signal)
    world.clock.nowMs = (await background.nextTryMs(sourceId)) ?? 0
    const [one, two] = await Promise.all([
      background.runner.start(sourceId),
      background.runner.start(sourceId),
      background.schedule.runDue(),
    ])
    expect(one).toMatchObject({ kind: 'synced' })
    expect(two).toBe(one)
    expect(world.server.requests.filter((path) => path === 'latest.json')).toHaveLength(1)
    for (const news of seen) {
      expect(news.some(({ underWay }) => underWay.some((sync) => sync.step === 'activating'))).toBe(true)
      expect(news.at(-1)).toEqual({ underWay: [] })
    }
    tabs.abort()
    expect(await world.served()).toMatchObject({ version: 2 })
  })
})

describe('time', () => {
  it('11 the alarm is lost: it is made again at the start', async () => {
    const planned = await expectPlanned(world)
    const background = world.start()
    await background.schedule.arm()
    expect(background.alarms).toEqual([planned])
  })

  it('12 a week asleep: one sync', async () => {
    world.clock.nowMs += 7 * 24 * 60 * 60 * 1000
    const background = world.start()
    await background.schedule.runDue()
    await background.schedule.runDue()
    expect(world.server.requests.filter((path) => path === 'latest.json')).toHaveLength(1)
    expect(await world.served()).toMatchObject({ version: 2 })
    expect(await expectPlanned(world)).toBeGreaterThan(world.clock.nowMs)
  })
})
