import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTimeline, type TimelineRoom } from '../../../data/dossier/timeline'

const room: TimelineRoom = { width: 900, pitch: 12, tickGap: 80 }

describe('the timeline of briefs', () => {
  it('keeps distances true to time', () => {
    const { columns } = layOutTimeline(['2020-01-01', '2021-01-01', '2024-01-01'], room)
    const [a = 0, b = 0, c = 0] = columns.map(({ at }) => at)
    expect((c - b) / (b - a)).toBeCloseTo(3, 1)
  })

  it('has ticks at whole years, from before the first brief to after the last', () => {
    const { ticks, unit } = layOutTimeline(['2019-05-02', '2024-10-07'], room)
    expect(unit).toBe('year')
    expect(ticks.map(({ date }) => date)).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01-01`),
    )
    expect(ticks[0]?.at).toBe(0)
    expect(ticks.at(-1)?.at).toBe(1)
  })

  it('shows one brief in its year', () => {
    const { columns, ticks } = layOutTimeline(['2024-07-02'], room)
    expect(ticks.map(({ date }) => date)).toEqual(['2024-01-01', '2025-01-01'])
    expect(columns).toEqual([{ at: expect.closeTo(0.5, 2), briefs: [0] }])
  })

  it('counts in months or days where the briefs are near to each other, and never in hours', () => {
    expect(layOutTimeline(['2024-02-03', '2024-09-10'], room).unit).toBe('month')
    expect(layOutTimeline(['2024-02-03', '2024-02-10'], room).unit).toBe('day')
    const { ticks } = layOutTimeline(['2024-02-03', '2024-02-04'], room)
    expect(new Set(ticks.map(({ date }) => date)).size).toBe(ticks.length)
  })

  it('has two ticks at least, where a step of many years would leave one', () => {
    const { ticks } = layOutTimeline(['2001-05-01', '2008-06-01'], { ...room, width: 240 })
    expect(ticks.map(({ date }) => date)).toEqual(['2001-01-01', '2009-01-01'])
  })

  it('takes a date without a day or a month as its middle, and leaves out what is none', () => {
    const { columns } = layOutTimeline(['2020', '2020-07-01', 'soon', '2021-12-31'], room)
    expect(columns.map(({ briefs }) => briefs)).toEqual([[1, 0], [3]])
    expect(layOutTimeline(['soon'], room).columns).toEqual([])
  })

  it('has every brief in one column, oldest first, and columns apart', () => {
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 400 }),
        fc.constantFrom(288, 900),
        (dates, width) => {
          const { columns, ticks } = layOutTimeline(dates, { ...room, width })
          const briefs = columns.flatMap((column) => column.briefs)
          expect([...briefs].sort((a, b) => a - b)).toEqual(dates.map((_, index) => index))
          expect(briefs.map((brief) => dates[brief])).toEqual([...dates].sort())
          columns.forEach(({ at }, index) => {
            expect(at).toBeGreaterThanOrEqual(0)
            expect(at).toBeLessThanOrEqual(1)
            const before = columns[index - 1]
            if (before) expect((at - before.at) * width).toBeGreaterThanOrEqual(room.pitch - 0.001)
          })
          expect(ticks.length).toBeGreaterThanOrEqual(2)
          expect(ticks.length).toBeLessThanOrEqual(2 * (width / room.tickGap) + 2)
        },
      ),
      { numRuns: 300 },
    )
  })
})
