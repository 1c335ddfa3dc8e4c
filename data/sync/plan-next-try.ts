/** When a source is asked again by itself. */
import type { SyncEvery } from '../store/settings'
import type { SyncErrorCode } from './sync-error'
import type { SyncResult } from './sync-progress'

const minuteMs = 60 * 1000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const periodMs: Record<Exclude<SyncEvery, 'off'>, number> = { day: dayMs, week: 7 * dayMs }

/**
 * Readers who subscribed in the same minute must not all come back in the same minute: this share of the period more or
 * less.
 */
const periodJitter = 0.1

const firstWaitMs = 5 * minuteMs
const longestWaitMs = dayMs

/** Failures that may pass soon. After any other, the source is asked again when its period is over. */
const passing: ReadonlySet<SyncErrorCode> = new Set<SyncErrorCode>([
  'offline',
  'unreachable',
  'busy',
  'notFound',
  'timedOut',
  'cutShort',
  'emptyAnswer',
  'partMissing',
  // A network that asks for a sign-in answers in the server's place.
  'notAPack',
  'redirected',
  'badManifest',
  'badChunk',
  'storageFull',
  'storageFailed',
  'internal',
])

export interface NextTry {
  /** Failures in a row of the kind that may pass. */
  failures: number
  /** Milliseconds since 1970; null where the reader syncs by hand. */
  nextTryMs: number | null
}

/**
 * The next try after a sync has ended: a period later; after a failure that may pass, sooner, and twice as late each
 * time; and never before the time that a server has asked for.
 *
 * @param failures in a row, before this result
 * @param random from 0 to 1
 */
export function planNextTry(result: SyncResult, failures: number, every: SyncEvery, random: number): NextTry {
  const isPassing = result.kind === 'failed' && passing.has(result.code)
  const failed = isPassing ? failures + 1 : 0
  if (every === 'off') return { failures: failed, nextTryMs: null }
  if (!isPassing) return { failures: 0, nextTryMs: result.atMs + periodWithJitter(every, random) }
  // Half of the wait is left to chance, as in "decorrelated" back-off.
  const doubled = Math.min(firstWaitMs * 2 ** failures, longestWaitMs)
  const waitMs = doubled * (0.5 + random / 2)
  return { failures: failed, nextTryMs: result.atMs + Math.max(waitMs, result.retryAfterMs ?? 0) }
}

const firstResumptionMs = minuteMs

/**
 * The plan while a sync is under way, even if the reader syncs by hand. A sync that ends with the background is resumed
 * a minute later, and twice as late each time that happens again.
 *
 * @param failures in a row, before this try
 */
export function planResumption(failures: number, nowMs: number): NextTry {
  const waitMs = Math.min(firstResumptionMs * 2 ** failures, longestWaitMs)
  return { failures: failures + 1, nextTryMs: nowMs + waitMs }
}

/**
 * The first try of a source without a plan: after a change of the setting, or if it is from before there were plans.
 */
export function planFrom(lastMs: number, every: SyncEvery, random: number): number | null {
  return every === 'off' ? null : lastMs + periodWithJitter(every, random)
}

function periodWithJitter(every: Exclude<SyncEvery, 'off'>, random: number): number {
  return Math.round(periodMs[every] * (1 - periodJitter + 2 * periodJitter * random))
}
