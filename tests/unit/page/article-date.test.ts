import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { articleDate, type DateHint } from '../../../data/page/article-date'

const today = '2026-11-26'
const meta = (text: string): DateHint => ({ from: 'meta', text })
const time = (text: string): DateHint => ({ from: 'time', text })
const script = (text: string): DateHint => ({ from: 'script', text })

describe('the date of an article', () => {
  it.each([
    ['2025-02-10', '2025-02-10'],
    ['2025-02-10T23:30:00-05:00', '2025-02-10'],
    ['2025-02-10 08:00', '2025-02-10'],
    ['Mon, 10 Feb 2025 08:00:00 GMT', '2025-02-10'],
  ])('is read from %s', (text, date) => {
    expect(articleDate([meta(text)], today)).toBe(date)
  })

  describe.each(['Asia/Tokyo', 'UTC', 'America/Los_Angeles'])('in words, read in %s,', (zone) => {
    it.each([
      'February 10, 2025',
      '10 Feb 2025',
      'Mon, 10 Feb 2025 00:30:00 GMT',
      'Mon, 10 Feb 2025 23:30:00 -0500',
      'Mon Feb 10 2025 23:30:00 GMT-0500 (Eastern Standard Time)',
      '10 February 2025, 9:30 PM EST',
    ])('is the day that is written: %s', (text) => {
      vi.stubEnv('TZ', zone)
      onTestFinished(() => void vi.unstubAllEnvs())
      expect(articleDate([time(text)], today)).toBe('2025-02-10')
    })
  })

  it.each(['', 'yesterday', '12345', '2025-02-31', '2025-13-01', '1066-10-14', '2031-01-01', 'May'])(
    'is not read from "%s"',
    (text) => {
      expect(articleDate([meta(text)], today)).toBeNull()
    },
  )

  it('is unknown where the page says nothing', () => {
    expect(articleDate([], today)).toBeNull()
  })

  it('is what the page tells machines rather than a time in its text', () => {
    expect(articleDate([time('2020-01-01'), meta('2025-02-10')], today)).toBe('2025-02-10')
    expect(articleDate([time('2020-01-01'), script('{"datePublished":"2025-02-11T08:00Z"}')], today)).toBe(
      '2025-02-11',
    )
  })

  it('is found in JSON-LD that is no JSON', () => {
    expect(articleDate([script('{"a":1,} "datePublished" : "2025-02-10"')], today)).toBe('2025-02-10')
  })

  it('comes from the next hint where one is useless', () => {
    expect(articleDate([meta('soon'), script('{}'), time('2025-02-10')], today)).toBe('2025-02-10')
  })
})
