import { expect, test, vi } from 'vitest'
import { lazyPattern } from '../../../data/match/lazy-pattern'

test('a pattern is read when it is needed, and once', () => {
  const read = vi.fn(() => /^a$/u)
  const pattern = lazyPattern(read)
  expect(read).not.toHaveBeenCalled()
  expect(pattern().test('a')).toBe(true)
  expect(pattern().test('b')).toBe(false)
  expect(read).toHaveBeenCalledOnce()
})
