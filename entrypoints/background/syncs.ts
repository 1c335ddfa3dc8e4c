import { browser } from 'wxt/browser'
import type { OwnDb } from '../../data/store/own-db'
import { readSettings } from '../../data/store/settings-store'
import { listSources, updateSource } from '../../data/store/sources'
import type { Lock, SyncStore } from '../../data/sync/ports'
import { createSyncRunner, type SyncRunner } from '../../data/sync/sync-runner'
import { createSyncSchedule, type SyncSchedule } from '../../data/sync/sync-schedule'
import { browserPorts } from '../shared/browser-ports'
import { readWords } from './extension-files'

/** Fires when a source is due for a sync. */
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
      // First, because an alarm that fires now must not find the source still due.
      await schedule.ended(sourceId, result)
      if (result.kind === 'synced') onPacksChanged().catch(console.error)
    },
  })
  // An update or a damaged profile can lose alarms. The times are stored, so each start sets the alarm again.
  browser.alarms
    .get(alarmName)
    .then(async (alarm) => {
      if (!alarm || alarm.scheduledTime > Date.now() + farAheadMs) await schedule.arm()
    })
    .catch(console.error)
  // The browser starts no background by itself. With this listener it does, so that due syncs run.
  browser.runtime.onStartup.addListener(() => {
    schedule.arm().catch(console.error)
  })
  return { runner, schedule }
}

/** Keeps the background awake: any call of the browser's API postpones its end by half a minute. */
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
