import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../../components/format-bytes'
import { formatDate } from '../../../components/format-date'
import { formatMoment } from '../../../components/format-time'
import { syncErrorText } from '../../../components/settings/sync-error-text'
import { changesText } from '../../../components/settings/sync-result-text'
import { syncErrorCodes } from '../../../data/sync/sync-error'

describe('words for figures', () => {
  it.each([
    ['2024-10-07', '7 October 2024'],
    ['2024-10', 'October 2024'],
    ['2024', '2024'],
    ['2024-13-01', '2024-13-01'],
    ['soon', 'soon'],
  ])('the date %s is read as %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [14_499, '14 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [2_340_000, '2.3 MB'],
  ])('%i bytes are read as %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it('tells today, yesterday and any other day', () => {
    const at = (day: number, hour: number) => new Date(2026, 9, day, hour, 5).getTime()
    expect(formatMoment(at(3, 9), at(3, 23))).toBe('today at 09:05')
    expect(formatMoment(at(2, 23), at(3, 0))).toBe('yesterday at 23:05')
    expect(formatMoment(at(1, 9), at(3, 9))).toBe('1 Oct 2026 at 09:05')
  })

  it('names only what a sync changed', () => {
    expect(changesText({ added: 4, revised: 2, withdrawn: 1 })).toBe('4 new, 2 revised, 1 withdrawn')
    expect(changesText({ added: 0, revised: 1, withdrawn: 0 })).toBe('1 revised')
    expect(changesText({ added: 0, revised: 0, withdrawn: 0 })).toBe('no brief changed')
  })
})

describe('the texts of sync errors', () => {
  it.each(syncErrorCodes)('%s says what happened and what to do, in whole sentences', (code) => {
    const text = syncErrorText(code)
    expect(text.what).toMatch(/^[A-Z].*\.$/)
    expect(text.next).toMatch(/^[A-Z].*\.$/)
    if (!['offline', 'cancelled', 'internal', 'redirected'].includes(code))
      expect(text.what).not.toContain(code)
  })
})
