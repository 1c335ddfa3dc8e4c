import { noWords } from '../../data/match/words/ordinary-words'
import { addLedgerEntry, readLedger } from '../../data/store/ledger'
import type { LedgerRow } from '../../data/store/own-db'
import { addSource, findSource } from '../../data/store/sources'
import { createSyncStore } from '../../data/store/sync-store'
import type { Lock, SyncPorts } from '../../data/sync/ports'
import { syncPack } from '../../data/sync/sync-pack'
import type { SyncResult } from '../../data/sync/sync-progress'
import type { SyncEvent } from '../../data/sync/sync-state'
import { openTestStore } from './store-rows'

export type SyncBench = Awaited<ReturnType<typeof openSyncBench>>

/** A store of its own with one source, and all that a sync needs; the network is real, time stands still. */
export async function openSyncBench(address: string, pinnedKey: string | null = null) {
  const { own, cache } = openTestStore()
  const sourceId = await addSource(own, cache, { id: 'source-1', address, pinnedKey, nowMs: 1 })
  const timers = new Set<() => void>()
  const ports: SyncPorts & { lock: Lock } = {
    fetch: (url, init) => fetch(url, init),
    nowMs: () => 1_000_000,
    isOnline: () => true,
    startTimer(_ms, onEnd) {
      timers.add(onEnd)
      return () => timers.delete(onEnd)
    },
    addLedgerEntry: (entry) => addLedgerEntry(own, entry),
    store: createSyncStore(own, cache),
    readWords: async () => noWords,
    lock: testLock(),
  }
  return {
    own,
    cache,
    ports,
    sourceId,
    /** Ends every timer that runs, as if its time had come. */
    endTimers() {
      for (const onEnd of [...timers]) onEnd()
    },
    sync(
      onEvent: (event: SyncEvent) => void = () => {},
      signal: AbortSignal = new AbortController().signal,
    ): Promise<SyncResult> {
      return syncPack(ports, sourceId, onEvent, signal)
    },
    source: () => findSource(own, sourceId),
    ledger: (): Promise<LedgerRow[]> => readLedger(own, 1000),
  }
}

/** The Web Locks that a sync needs, within one process. */
export function testLock(): Lock {
  const held = new Set<string>()
  return async (name, work) => {
    if (held.has(name)) return null
    held.add(name)
    try {
      return await work()
    } finally {
      held.delete(name)
    }
  }
}
