import { addLedgerEntry } from '../../data/store/ledger'
import type { OwnDb } from '../../data/store/own-db'
import type { Lock, SyncStore } from '../../data/sync/ports'
import { createSyncRunner, type SyncRunner } from '../../data/sync/sync-runner'
import { readWords } from './own-files'

/** Runs syncs on the browser's network, clock and locks. */
export function startSyncs(own: OwnDb, store: SyncStore, onPacksChanged: () => Promise<void>): SyncRunner {
  const runner = createSyncRunner({
    store,
    readWords,
    fetch: (url, init) => fetch(url, init),
    nowMs: Date.now,
    isOnline: () => navigator.onLine,
    startTimer: (ms, onEnd) => {
      const timer = setTimeout(onEnd, ms)
      return () => clearTimeout(timer)
    },
    addLedgerEntry: (entry) => addLedgerEntry(own, entry),
    lock: lockAcrossContexts,
  })
  return {
    ...runner,
    async start(sourceId) {
      const result = await runner.start(sourceId)
      if (result?.kind === 'synced') await onPacksChanged()
      return result
    },
  }
}

const lockAcrossContexts: Lock = (name, work) =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null)) as Promise<Awaited<
    ReturnType<typeof work>
  > | null>
