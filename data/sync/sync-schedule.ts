/** Syncs sources by themselves when their time has come. All times are stored, so that they survive a restart. */
import type { SourceRow } from '../store/own-db'
import type { SyncEvery } from '../store/settings'
import { planFrom, planNextTry } from './plan-next-try'
import type { SyncResult } from './sync-progress'

export interface SchedulePorts {
  listSources(): Promise<SourceRow[]>
  updateSource(sourceId: string, changes: Pick<SourceRow, 'nextTryMs' | 'failures'>): Promise<void>
  readEvery(): Promise<SyncEvery>
  /** Answers null where another part of the extension is at it. */
  sync(sourceId: string): Promise<SyncResult | null>
  /** Wakes the background at a time, in place of an earlier one; null: never. */
  setAlarm(atMs: number | null): Promise<void>
  nowMs(): number
  /** From 0 to 1. */
  random(): number
}

export interface SyncSchedule {
  /** Makes the alarm anew, also where the browser has lost it, and plans what has no plan. */
  arm(): Promise<void>
  /** Syncs each source whose time has come, once, however long ago that was. */
  runDue(): Promise<void>
  /** Plans the next try after a sync, whoever began it. */
  ended(sourceId: string, result: SyncResult): Promise<void>
  /** Plans all sources anew: the reader has chosen how often. */
  replan(): Promise<void>
}

/** An automatic sync that ends with the background is tried again after so long, in milliseconds. */
const leaseMs = 15 * 60 * 1000

export function createSyncSchedule(ports: SchedulePorts): SyncSchedule {
  async function planMissing(isMissing: (source: SourceRow) => boolean): Promise<SourceRow[]> {
    const [sources, every] = await Promise.all([ports.listSources(), ports.readEvery()])
    return Promise.all(
      sources.map(async (source) => {
        if (!isMissing(source)) return source
        const lastMs = source.lastResult?.atMs ?? source.addedAtMs
        const nextTryMs = planFrom(lastMs, every, ports.random())
        await ports.updateSource(source.id, { nextTryMs, failures: 0 })
        return { ...source, nextTryMs }
      }),
    )
  }

  async function setAlarm(sources: readonly SourceRow[]): Promise<void> {
    const times = sources.flatMap(({ nextTryMs }) => nextTryMs ?? [])
    await ports.setAlarm(times.length > 0 ? Math.max(Math.min(...times), ports.nowMs()) : null)
  }

  const arm = async () => setAlarm(await planMissing(({ nextTryMs }) => nextTryMs === undefined))

  return {
    arm,
    async runDue() {
      for (const source of await ports.listSources()) {
        const { id, nextTryMs, failures = 0 } = source
        if (typeof nextTryMs !== 'number' || nextTryMs > ports.nowMs()) continue
        await ports.updateSource(id, { nextTryMs: ports.nowMs() + leaseMs, failures })
        await ports.sync(id)
      }
      await arm()
    },
    async ended(sourceId, result) {
      const [sources, every] = await Promise.all([ports.listSources(), ports.readEvery()])
      const source = sources.find(({ id }) => id === sourceId)
      if (source) {
        await ports.updateSource(sourceId, planNextTry(result, source.failures ?? 0, every, ports.random()))
      }
      await arm()
    },
    replan: async () => setAlarm(await planMissing(() => true)),
  }
}
