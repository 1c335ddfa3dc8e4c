import type { SyncErrorCode } from './sync-error'

/** The named steps of a sync, in order. */
export const syncSteps = [
  'checking',
  'manifest',
  'downloading',
  'verifying',
  'compiling',
  'activating',
] as const
export type SyncStep = (typeof syncSteps)[number]

/** What a sync changed, by brief. */
export interface SyncChanges {
  added: number
  revised: number
  withdrawn: number
  /** The first `mostListed` of them; empty for a first sync, which adds all. Absent in results of older versions. */
  list?: BriefChange[]
}

export interface BriefChange {
  /** In its pack. */
  id: string
  title: string
  change: 'added' | 'revised' | 'withdrawn'
}

export const mostListed = 200

/** How a sync ended. */
export type SyncResult =
  | { kind: 'upToDate'; atMs: number }
  | { kind: 'synced'; atMs: number; version: number; changes: SyncChanges }
  | {
      kind: 'failed'
      atMs: number
      code: SyncErrorCode
      detail: string
      /** The wait, in milliseconds, that the server asked for. */
      retryAfterMs?: number
    }

/** A sync under way. Bytes are of what this sync has to fetch; 0 of 0 until the manifest is read. */
export interface SyncProgress {
  sourceId: string
  step: SyncStep
  doneBytes: number
  totalBytes: number
}

/** Posted through the `sync` port: every sync under way, whenever one changes. */
export interface SyncNews {
  underWay: SyncProgress[]
}

export const syncPortName = 'sync'
