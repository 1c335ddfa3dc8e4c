/**
 * The background's syncs in one Node process that can be killed at any await: real HTTP, and a store that outlives it.
 * What was in memory is lost, open transactions are undone, connections break, and locks are free again.
 */

import { CacheDb } from '../../data/store/cache-db'
import { addLedgerEntry, readLedger } from '../../data/store/ledger'
import type { LedgerRow } from '../../data/store/own-db'
import { OwnDb } from '../../data/store/own-db'
import { findSource, listSources, updateSource } from '../../data/store/sources'
import { createSyncStore } from '../../data/store/sync-store'
import type { Lock, SyncPorts } from '../../data/sync/ports'
import type { SyncResult } from '../../data/sync/sync-progress'
import { createSyncRunner, type SyncRunner } from '../../data/sync/sync-runner'
import { createSyncSchedule, type SyncSchedule } from '../../data/sync/sync-schedule'
import { fewWords } from './claim'
import { type Fates, mortalProcess } from './mortal-process'
import { testLock } from './sync-bench'

export interface BackgroundOptions {
  /** Names of the databases. */
  own: string
  cache: string
  fates?: Fates
  nowMs?: () => number
  isOnline?: () => boolean
  /** Of a process of its own, unless two are to run at once. */
  lock?: Lock
  fetch?: typeof fetch
  /** In place of a timer that runs; ends the wait by calling back. */
  startTimer?: SyncPorts['startTimer']
  random?: () => number
}

export interface Background {
  own: OwnDb
  cache: CacheDb
  runner: SyncRunner
  schedule: SyncSchedule
  /** Resolves when it was killed. */
  died: Promise<void>
  /** Every await so far: `fetch latest.json`, `read latest.json`, `cache.packs.mutate`, `words`. */
  calls: string[]
  /** What the browser's alarm was set to, in milliseconds since 1970; null for none. */
  alarms: (number | null)[]
  /**
   * Syncs a source, and waits until the next try is planned and useless chunks are cleaned up; null if it was killed or
   * another part was syncing.
   */
  sync(sourceId: string): Promise<SyncResult | null>
  ledger(): Promise<LedgerRow[]>
  nextTryMs(sourceId: string): Promise<number | null | undefined>
  /** Ends it without a kill. */
  close(): void
}

/** Starts a background on what is stored under these names. */
export function startBackground(options: BackgroundOptions): Background {
  const { fates = () => null, nowMs = () => 1_800_000_000_000 } = options
  const alarms: Background['alarms'] = []
  const own = new OwnDb(options.own)
  const cache = new CacheDb(options.cache)

  const { calls, died, network, step } = mortalProcess(fates, { own, cache })
  const { fetch: fetchFile = fetch } = options
  const store = createSyncStore(own, cache)
  let cleaned: Promise<unknown> = Promise.resolve()
  const ports: SyncPorts & { lock: Lock } = {
    async fetch(url, init) {
      const path = new URL(url).pathname.slice(1)
      const signal = init.signal ? AbortSignal.any([init.signal, network]) : network
      const response = await step(`fetch ${path}`, () => fetchFile(url, { ...init, signal }))
      return watchBody(response, () => step(`read ${path}`, async () => {}))
    },
    nowMs,
    isOnline: options.isOnline ?? (() => true),
    startTimer: options.startTimer ?? startTimer,
    addLedgerEntry: (entry) => addLedgerEntry(own, entry),
    store: {
      ...store,
      sweepChunks() {
        cleaned = store.sweepChunks()
        return cleaned
      },
    },
    readWords: async () => step('words', async () => fewWords),
    lock: options.lock ?? testLock(),
  }
  const schedule = createSyncSchedule({
    listSources: () => listSources(own),
    updateSource: (id, changes) => updateSource(own, id, changes),
    readEvery: async () => 'day',
    sync: (id) => sync(id),
    setAlarm: async (atMs) => {
      alarms.push(atMs)
    },
    nowMs,
    random: options.random ?? (() => 0.5),
  })
  let planned: Promise<unknown> = Promise.resolve()
  const runner = createSyncRunner({
    ...ports,
    onStart: (id) => schedule.began(id),
    onEnd(id, result) {
      planned = schedule.ended(id, result)
      return planned
    },
  })

  async function sync(id: string): Promise<SyncResult | null> {
    const result = await Promise.race([runner.start(id), died.then(() => null)])
    await Promise.race([Promise.allSettled([planned, cleaned]), died])
    return result
  }

  return {
    ...{ own, cache, runner, schedule, died, calls, alarms, sync },
    ledger: () => readLedger(own, 1000),
    nextTryMs: async (id) => (await findSource(own, id))?.nextTryMs,
    close() {
      own.close()
      cache.close()
    },
  }
}

function startTimer(ms: number, onEnd: () => void): () => void {
  const timer = setTimeout(onEnd, ms)
  return () => clearTimeout(timer)
}

/** The same answer, each piece of which is an await of the process. */
function watchBody(response: Response, onPiece: () => PromiseLike<void>): Response {
  if (!response.body || response.status < 200) return response
  const reader = response.body.getReader()
  const body = new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        await onPiece()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        controller.error(error)
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  const { status, headers, statusText } = response
  return new Response(body, { status, headers, statusText })
}
