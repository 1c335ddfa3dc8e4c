import { describe, expect, it } from 'vitest'
import { briefAge } from '../../../data/page/brief-age'

describe('a brief is', () => {
  it.each([
    ['2024-10-07', '2025-02-10', '4 month older'],
    ['2025-02-09', '2025-02-10', '1 day older'],
    ['2025-02-20', '2025-02-10', '10 day newer'],
    ['2024-10-11', '2025-02-10', '3 month older'],
    ['2025-06-09', '2025-02-10', '3 month newer'],
    ['1994-10-25', '2025-02-10', '30 year older'],
    ['2024-11', '2025-02-10', '3 month older'],
    ['2023', '2025-02-10', '2 year older'],
    ['2026-08-01', '2025-02-10', '17 month newer'],
  ])('%s against %s: %s', (brief, article, words) => {
    const age = briefAge(brief, article)
    expect(age && `${age.count} ${age.unit} ${age.than}`).toBe(words)
  })

  it.each(['2025-02-10', '2025-02', '2025'])('%s: of the same time as far as is known', (brief) => {
    expect(briefAge(brief, '2025-02-10')).toBeNull()
  })
})
