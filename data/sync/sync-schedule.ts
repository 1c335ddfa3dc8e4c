/** Syncs sources by themselves when they are due. All times are stored, so that they survive a restart. */
import type { SourceRow } from '../store/own-db'
import type { SyncEvery } from '../store/settings'
import { planFrom, planNextTry, planResumption } from './plan-next-try'
import type { SyncResult } from './sync-progress'

export interface SchedulePorts {
  listSources(): Promise<SourceRow[]>
  updateSource(sourceId: string, changes: Pick<SourceRow, 'nextTryMs' | 'failures'>): Promise<void>
  readEvery(): Promise<SyncEvery>
  /** Resolves to null if another part of the extension is syncing it. */
  sync(sourceId: string): Promise<SyncResult | null>
  /** Sets the one alarm that wakes the background, in place of an earlier one; null: none. */
  setAlarm(atMs: number | null): Promise<void>
  nowMs(): number
  /** From 0 to 1. */
  random(): number
}

export interface SyncSchedule {
  /** Sets the alarm again, in case the browser has lost it, and plans what has no plan. */
  arm(): Promise<void>
  /** Syncs each source that is due, once, however long it has been due. */
  runDue(): Promise<void>
  /**
   * Plans to resume a sync that is about to begin, in case it ends with the background: later each time that happens.
   */
  began(sourceId: string): Promise<void>
  /** Plans the next try after a sync, whoever began it. */
  ended(sourceId: string, result: SyncResult): Promise<void>
  /** Plans all sources again, after the reader has chosen how often. */
  replan(): Promise<void>
}

/** No plan reaches further ahead, in milliseconds; one that does was made while the clock was wrong. */
const longestPlanMs = 8 * 24 * 60 * 60 * 1000

/** Decides when sources are synced, and has the one alarm set that wakes the background for it. */
export function createSyncSchedule(ports: SchedulePorts): SyncSchedule {
  async function planMissing(isMissing: (source: SourceRow) => boolean): Promise<SourceRow[]> {
    const [sources, every] = await Promise.all([ports.listSources(), ports.readEvery()])
    return Promise.all(
      sources.map(async (source) => {
        if (!isMissing(source)) return source
        const lastMs = Math.min(source.lastResult?.atMs ?? source.addedAtMs, ports.nowMs())
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

  function isUnplanned({ nextTryMs }: SourceRow): boolean {
    return nextTryMs === undefined || (nextTryMs !== null && nextTryMs > ports.nowMs() + longestPlanMs)
  }

  const arm = async () => setAlarm(await planMissing(isUnplanned))

  async function findSource(sourceId: string): Promise<SourceRow | undefined> {
    return (await ports.listSources()).find(({ id }) => id === sourceId)
  }

  async function lease({ id, failures = 0 }: SourceRow): Promise<void> {
    await ports.updateSource(id, planResumption(failures, ports.nowMs()))
  }

  return {
    arm,
    async runDue() {
      for (const { id } of await ports.listSources()) {
        // Read again, because the syncs before have taken their time.
        const source = await findSource(id)
        if (typeof source?.nextTryMs !== 'number' || source.nextTryMs > ports.nowMs()) continue
        // Where nobody has planned anew, another part of the extension is at it.
        if ((await ports.sync(id)) === null) await lease(source)
      }
      await arm()
    },
    async began(sourceId) {
      const source = await findSource(sourceId)
      if (!source) return
      await lease(source)
      await arm()
    },
    async ended(sourceId, result) {
      const [source, every] = await Promise.all([findSource(sourceId), ports.readEvery()])
      if (source) {
        // `began` has counted this try as one that failed.
        const failures = Math.max((source.failures ?? 0) - 1, 0)
        await ports.updateSource(sourceId, planNextTry(result, failures, every, ports.random()))
      }
      await arm()
    },
    replan: async () => setAlarm(await planMissing(() => true)),
  }
}
