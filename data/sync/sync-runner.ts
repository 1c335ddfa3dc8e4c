import type { Lock, SyncPorts } from './ports'
import type { SyncErrorCode } from './sync-error'
import { syncPack } from './sync-pack'
import type { SyncNews, SyncProgress, SyncResult } from './sync-progress'
import { isNews, reduceProgress, type SyncEvent, startProgress } from './sync-state'

export interface SyncRunner {
  /**
   * Syncs a source, or joins a sync of it that is under way. Resolves when it has ended, to null if another part of the
   * extension was syncing it. Never rejects, and need not be awaited.
   */
  start: (sourceId: string) => Promise<SyncResult | null>
  /** Ends the sync of a source, if one is under way. */
  cancel: (sourceId: string) => void
  news: () => SyncNews
  /** Calls back with the news, now and at every change, until the signal aborts. */
  listen: (listener: (news: SyncNews) => void, signal: AbortSignal) => void
}

interface Run {
  progress: SyncProgress
  abort: AbortController
  end: Promise<SyncResult | null>
}

export interface RunnerPorts {
  lock: Lock
  /** Called for each sync that is about to begin here, before its first request. */
  onStart?: (sourceId: string) => Promise<unknown>
  /** Called once for each sync that has ended here. Until it resolves, the sync counts as under way. */
  onEnd?: (sourceId: string, result: SyncResult) => Promise<unknown>
}

/** Failures after which the fetched chunks are useless to the next try, or take the room that it needs. */
const useless: ReadonlySet<SyncErrorCode> = new Set<SyncErrorCode>([
  'storageFull',
  'invalidContent',
  'unsupportedVersion',
  'tooLarge',
])

function isStagingOver(result: SyncResult): boolean {
  return result.kind !== 'failed' || useless.has(result.code)
}

/** Runs syncs, one at a time for a source, across all parts of the extension. */
export function createSyncRunner(ports: SyncPorts & RunnerPorts): SyncRunner {
  const runs = new Map<string, Run>()
  const listeners = new Set<(news: SyncNews) => void>()
  let sweeping: Promise<unknown> = Promise.resolve()

  const news = (): SyncNews => ({ underWay: [...runs.values()].map((run) => run.progress) })
  const tell = () => {
    for (const listener of listeners) listener(news())
  }

  function onEvent(sourceId: string, event: SyncEvent): void {
    const run = runs.get(sourceId)
    if (!run) return
    const before = run.progress
    run.progress = reduceProgress(before, event)
    if (isNews(before, run.progress)) tell()
  }

  async function run(sourceId: string, signal: AbortSignal): Promise<SyncResult | null> {
    try {
      return await ports.lock(`inbrief-sync-${sourceId}`, async () => {
        await sweeping
        await ports.onStart?.(sourceId)
        const result = await syncPack(ports, sourceId, (event) => onEvent(sourceId, event), signal)
        await ports.onEnd?.(sourceId, result).catch(() => {})
        return result
      })
    } catch {
      // Only the lock can fail here, when the browser takes this context down, or storing that a sync begins.
      return null
    }
  }

  /** Only when nothing is under way: what a sync has fetched so far belongs to no generation yet. */
  function sweepWhenIdle(result: SyncResult | null): void {
    if (result && isStagingOver(result) && runs.size === 0)
      sweeping = ports.store.sweepChunks().catch(() => {})
  }

  return {
    start(sourceId) {
      const current = runs.get(sourceId)
      if (current) return current.end
      const abort = new AbortController()
      const end = run(sourceId, abort.signal).then((result) => {
        runs.delete(sourceId)
        sweepWhenIdle(result)
        tell()
        return result
      })
      runs.set(sourceId, { progress: startProgress(sourceId), abort, end })
      tell()
      return end
    },
    cancel: (sourceId) => runs.get(sourceId)?.abort.abort(),
    news,
    listen(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
      listener(news())
    },
  }
}
