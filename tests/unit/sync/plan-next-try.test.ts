import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../../data/sync/parse-retry-after'
import { planFrom, planNextTry } from '../../../data/sync/plan-next-try'
import type { SyncErrorCode } from '../../../data/sync/sync-error'
import type { SyncResult } from '../../../data/sync/sync-progress'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const now = 1_800_000_000_000
const done: SyncResult = { kind: 'upToDate', atMs: now }
const failed = (code: SyncErrorCode, retryAfterMs?: number): SyncResult => ({
  kind: 'failed',
  atMs: now,
  code,
  detail: '',
  ...(retryAfterMs !== undefined && { retryAfterMs }),
})

describe('the next try', () => {
  it('is a day or a week later, a tenth more or less, so that readers do not come all at once', () => {
    expect(planNextTry(done, 3, 'day', 0)).toEqual({ failures: 0, nextTryMs: now + 0.9 * dayMs })
    expect(planNextTry(done, 0, 'day', 1)).toEqual({ failures: 0, nextTryMs: now + 1.1 * dayMs })
    expect(planNextTry(done, 0, 'week', 0.5)).toEqual({ failures: 0, nextTryMs: now + 7 * dayMs })
  })

  it('is never where the reader syncs by hand, whatever has failed', () => {
    expect(planNextTry(done, 0, 'off', 0.5).nextTryMs).toBeNull()
    expect(planNextTry(failed('offline'), 0, 'off', 0.5)).toEqual({ failures: 1, nextTryMs: null })
    expect(planFrom(now, 'off', 0.5)).toBeNull()
  })

  it('comes soon after a failure that may pass, and half as often with each one more, once a day at least', () => {
    const waits = [0, 1, 2, 3, 20].map(
      (failures) => (planNextTry(failed('unreachable'), failures, 'day', 1).nextTryMs ?? 0) - now,
    )
    expect(waits).toEqual([5, 10, 20, 40, 24 * 60].map((minutes) => minutes * minuteMs))
    expect(planNextTry(failed('unreachable'), 4, 'day', 0).failures).toBe(5)
  })

  it('leaves half of the wait to chance', () => {
    expect(planNextTry(failed('timedOut'), 0, 'day', 0).nextTryMs).toBe(now + 2.5 * minuteMs)
  })

  it('never comes before a server is ready that asked for rest', () => {
    expect(planNextTry(failed('busy', 3 * 60 * minuteMs), 0, 'day', 0).nextTryMs).toBe(
      now + 3 * 60 * minuteMs,
    )
    expect(planNextTry(failed('busy', 1000), 0, 'day', 0).nextTryMs).toBe(now + 2.5 * minuteMs)
  })

  it.each<SyncErrorCode>(['badSignature', 'unknownKey', 'rolledBack', 'invalidContent', 'cancelled'])(
    'is not hurried after %s, which does not mend itself',
    (code) => {
      expect(planNextTry(failed(code), 0, 'day', 0.5)).toEqual({ failures: 0, nextTryMs: now + dayMs })
    },
  )
})

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    [new Date(now + 90_000).toUTCString(), 90_000],
    [new Date(now - 90_000).toUTCString(), 0],
    ['999999999', dayMs],
    [new Date(now + 30 * dayMs).toUTCString(), dayMs],
    ['soon', null],
    ['-5', null],
    ['2026', 2_026_000],
    ['2026-11-24', null],
    ['', null],
    [null, null],
  ])('%s asks for %s milliseconds', (header, waitMs) => {
    expect(parseRetryAfter(header, now)).toBe(waitMs)
  })
})
