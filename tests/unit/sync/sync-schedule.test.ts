import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OwnDb } from '../../../data/store/own-db'
import type { SyncEvery } from '../../../data/store/settings'
import { addSource, findSource, listSources, removeSource, updateSource } from '../../../data/store/sources'
import type { NextTry } from '../../../data/sync/plan-next-try'
import type { SyncResult } from '../../../data/sync/sync-progress'
import { createSyncSchedule, type SyncSchedule } from '../../../data/sync/sync-schedule'
import { openTestStore } from '../../support/store-rows'

const minuteMs = 60 * 1000
const dayMs = 24 * 60 * 60 * 1000
const added = 1_800_000_000_000

let own: OwnDb
let store: ReturnType<typeof openTestStore>
let now: number
let every: SyncEvery
let alarms: (number | null)[]
let synced: string[]
let answer: (sourceId: string) => SyncResult | null
let schedule: SyncSchedule

/** A schedule as the background makes one at each start: nothing is remembered but what is stored. */
function start(): SyncSchedule {
  const made: SyncSchedule = createSyncSchedule({
    ...ports,
    async sync(id) {
      synced.push(id)
      await made.began(id)
      const result = answer(id)
      if (result) await made.ended(id, result)
      return result
    },
  })
  return made
}

const ports = {
  listSources: () => listSources(own),
  updateSource: (id: string, changes: NextTry) => updateSource(own, id, changes),
  readEvery: async () => every,
  setAlarm: async (at: number | null) => {
    alarms.push(at)
  },
  nowMs: () => now,
  random: () => 0.5,
}

beforeEach(async () => {
  store = openTestStore()
  own = store.own
  now = added
  every = 'day'
  alarms = []
  synced = []
  answer = () => ({ kind: 'upToDate', atMs: now })
  await addSource(own, store.cache, {
    id: 'a',
    address: 'https://a.example/latest.json',
    pinnedKey: null,
    nowMs: now,
  })
  await addSource(own, store.cache, {
    id: 'b',
    address: 'https://b.example/latest.json',
    pinnedKey: null,
    nowMs: now,
  })
  schedule = start()
})

const nextTry = async (id: string) => (await findSource(own, id))?.nextTryMs

describe('the schedule', () => {
  it('plans what has no plan and sets one alarm, at the first time', async () => {
    await updateSource(own, 'b', { nextTryMs: added + 1000, failures: 0 })
    await schedule.arm()
    expect(await nextTry('a')).toBe(added + dayMs)
    expect(alarms).toEqual([added + 1000])
  })

  it('makes a lost alarm again at the next start, at the stored time', async () => {
    await schedule.arm()
    now += 1000
    await start().arm()
    expect(alarms).toEqual([added + dayMs, added + dayMs])
  })

  it('syncs each source once after a week asleep', async () => {
    await schedule.arm()
    now += 7 * dayMs
    await start().runDue()
    expect(synced).toEqual(['a', 'b'])
    await start().runDue()
    expect(synced).toEqual(['a', 'b'])
    expect(alarms.at(-1)).toBe(now + dayMs)
  })

  it('leaves alone what is not due and what was removed', async () => {
    await schedule.arm()
    await updateSource(own, 'a', { nextTryMs: now + 1, failures: 0 })
    await updateSource(own, 'b', { nextTryMs: now - 1, failures: 0 })
    await removeSource(own, store.cache, 'b', now)
    await schedule.runDue()
    expect(synced).toEqual([])
  })

  it('goes on a minute later where the background was killed in the midst of a sync, and ever later', async () => {
    every = 'off'
    await schedule.arm()
    expect(await nextTry('a')).toBeNull()
    await schedule.began('a')
    expect(await nextTry('a')).toBe(now + minuteMs)
    now += minuteMs
    await start().began('a')
    expect(await nextTry('a')).toBe(now + 2 * minuteMs)
    expect(alarms.at(-1)).toBe(now + 2 * minuteMs)
    await start().ended('a', { kind: 'upToDate', atMs: now })
    expect(await nextTry('a')).toBeNull()
  })

  it('leaves a sync to the part of the extension that is at it, and looks again a while later', async () => {
    await updateSource(own, 'a', { nextTryMs: now, failures: 0 })
    const busy = createSyncSchedule({ ...ports, sync: async () => null })
    await busy.runDue()
    expect(await nextTry('a')).toBe(now + minuteMs)
  })

  it('plans anew what was planned while the clock was ten years ahead', async () => {
    const tenYearsMs = 3652 * dayMs
    now += tenYearsMs
    await schedule.arm()
    await schedule.ended('a', { kind: 'upToDate', atMs: now })
    await updateSource(own, 'a', { lastResult: { kind: 'upToDate', atMs: now } })
    now -= tenYearsMs
    await start().arm()
    expect(await nextTry('a')).toBe(now + dayMs)
    expect(alarms.at(-1)).toBe(now + dayMs)
  })

  it('waits longer after each failure, and starts anew after a success', async () => {
    await schedule.arm()
    const fail: SyncResult = { kind: 'failed', atMs: now, code: 'unreachable', detail: '' }
    await schedule.began('a')
    await schedule.ended('a', fail)
    const first = await nextTry('a')
    await schedule.began('a')
    await schedule.ended('a', fail)
    expect((await nextTry('a')) ?? 0).toBeGreaterThan(first ?? 0)
    await schedule.ended('a', { kind: 'upToDate', atMs: now })
    expect(await findSource(own, 'a')).toMatchObject({ failures: 0, nextTryMs: now + dayMs })
  })

  it('has no alarm where the reader syncs by hand, and plans anew when that changes', async () => {
    await schedule.arm()
    every = 'off'
    await schedule.replan()
    expect(alarms.at(-1)).toBeNull()
    every = 'week'
    await schedule.replan()
    expect(alarms.at(-1)).toBe(added + 7 * dayMs)
  })
})
