import { type SyncProgress, type SyncStep, syncSteps } from './sync-progress'

/** What happens in the course of a sync. */
export type SyncEvent =
  | { type: 'step'; step: SyncStep }
  /** The bytes of the missing chunks, which this sync has to fetch, are known. */
  | { type: 'total'; bytes: number }
  /** Bytes of chunks have arrived. */
  | { type: 'bytes'; bytes: number }

/** The progress of a sync that begins. */
export function startProgress(sourceId: string): SyncProgress {
  return { sourceId, step: 'checking', doneBytes: 0, totalBytes: 0 }
}

/** The progress after an event. Steps never go back, and no more is done than there is to do. */
export function reduceProgress(progress: SyncProgress, event: SyncEvent): SyncProgress {
  switch (event.type) {
    case 'step':
      return syncSteps.indexOf(event.step) > syncSteps.indexOf(progress.step)
        ? { ...progress, step: event.step }
        : progress
    case 'total':
      return { ...progress, doneBytes: 0, totalBytes: event.bytes }
    case 'bytes':
      return { ...progress, doneBytes: Math.min(progress.totalBytes, progress.doneBytes + event.bytes) }
  }
}

/** Whether a listener would notice the difference: another step, another percent. */
export function isNews(before: SyncProgress, after: SyncProgress): boolean {
  if (before.step !== after.step || before.totalBytes !== after.totalBytes) return true
  return percentOf(before) !== percentOf(after)
}

function percentOf({ doneBytes, totalBytes }: SyncProgress): number {
  return totalBytes === 0 ? 0 : Math.floor((100 * doneBytes) / totalBytes)
}
