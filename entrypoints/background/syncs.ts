import { browser } from 'wxt/browser'
import type { OwnDb } from '../../data/store/own-db'
import { readSettings } from '../../data/store/settings-store'
import { listSources, updateSource } from '../../data/store/sources'
import type { Lock, SyncStore } from '../../data/sync/ports'
import { createSyncRunner, type SyncRunner } from '../../data/sync/sync-runner'
import { createSyncSchedule, type SyncSchedule } from '../../data/sync/sync-schedule'
import { browserPorts } from '../shared/browser-ports'
import { readWords } from './own-files'

/** Fires when a source is to be synced by itself. */
const alarmName = 'sync'

/** An alarm beyond this was set while the clock was wrong. */
const farAheadMs = 8 * 24 * 60 * 60 * 1000

const awakeMs = 20_000

export interface Syncs {
  runner: SyncRunner
  schedule: SyncSchedule
}

/** Runs syncs on the browser's network, clock and locks, and by its alarms. */
export function startSyncs(own: OwnDb, store: SyncStore, onPacksChanged: () => Promise<void>): Syncs {
  const schedule = createSyncSchedule({
    listSources: () => listSources(own),
    updateSource: (sourceId, changes) => updateSource(own, sourceId, changes),
    readEvery: async () => (await readSettings(own)).sync.every,
    sync: (sourceId) => runner.start(sourceId),
    setAlarm: async (when) => {
      if (when === null) await browser.alarms.clear(alarmName)
      else await browser.alarms.create(alarmName, { when })
    },
    nowMs: Date.now,
    random: Math.random,
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) schedule.runDue().catch(console.error)
  })
  const runner = createSyncRunner({
    store,
    readWords,
    ...browserPorts(own),
    lock: lockAcrossContexts,
    onStart: (sourceId) => schedule.began(sourceId),
    async onEnd(sourceId, result) {
      // Before anything that takes time: an alarm that rings now must not find the source still due.
      await schedule.ended(sourceId, result)
      if (result.kind === 'synced') onPacksChanged().catch(console.error)
    },
  })
  // Alarms can be lost with an update or a profile; the times are stored, and a look at each start mends it.
  browser.alarms
    .get(alarmName)
    .then(async (alarm) => {
      if (!alarm || alarm.scheduledTime > Date.now() + farAheadMs) await schedule.arm()
    })
    .catch(console.error)
  // The browser starts no background by itself; this listener makes it, so that what is due is seen.
  browser.runtime.onStartup.addListener(() => {
    schedule.arm().catch(console.error)
  })
  return { runner, schedule }
}

/** Asking the browser anything keeps it from ending the background for another half a minute. */
function stayAwake(work: Promise<unknown>): void {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), awakeMs)
  const stop = () => clearInterval(timer)
  work.then(stop, stop)
}

const lockAcrossContexts: Lock = <T>(name: string, work: () => Promise<T>) =>
  navigator.locks.request(name, { ifAvailable: true }, (lock): Promise<T> | null => {
    if (!lock) return null
    const working = work()
    stayAwake(working)
    return working
  }) as Promise<T | null>
