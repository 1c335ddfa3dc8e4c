import { expect, it } from 'vitest'
import { isNews, reduceProgress, type SyncEvent, startProgress } from '../../../data/sync/sync-state'

function after(...events: SyncEvent[]) {
  return events.reduce(reduceProgress, startProgress('source-1'))
}

it('begins with checking and nothing to fetch', () => {
  expect(after()).toEqual({ sourceId: 'source-1', step: 'checking', doneBytes: 0, totalBytes: 0 })
})

it('counts bytes up to the total and no further', () => {
  const half = after({ type: 'total', bytes: 100 }, { type: 'bytes', bytes: 50 })
  expect(half).toMatchObject({ doneBytes: 50, totalBytes: 100 })
  expect(reduceProgress(half, { type: 'bytes', bytes: 80 })).toMatchObject({ doneBytes: 100 })
})

it('never goes back a step', () => {
  const progress = after({ type: 'step', step: 'compiling' }, { type: 'step', step: 'manifest' })
  expect(progress.step).toBe('compiling')
})

it('is news with another step or another percent, not with every byte', () => {
  const before = after({ type: 'total', bytes: 1000 }, { type: 'bytes', bytes: 500 })
  const more = (bytes: number) => reduceProgress(before, { type: 'bytes', bytes })
  expect(isNews(before, more(9))).toBe(false)
  expect(isNews(before, more(10))).toBe(true)
  expect(isNews(before, reduceProgress(before, { type: 'step', step: 'verifying' }))).toBe(true)
})
