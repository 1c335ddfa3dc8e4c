import { type TimeInterval, utcDay, utcMonth, utcTickInterval, utcYear } from 'd3-time'

/** Briefs whose dates fall on one place of the scale. */
export interface TimelineColumn {
  /** From 0, where the timeline begins, to 1. */
  at: number
  /** Indices of the briefs, oldest first. */
  briefs: number[]
}

export interface TimelineTick {
  at: number
  /** `YYYY-MM-DD` */
  date: string
}

export interface Timeline {
  /** Oldest first. */
  columns: TimelineColumn[]
  ticks: TimelineTick[]
  /** The unit of a step between two ticks. */
  unit: 'year' | 'month' | 'day'
}

export interface TimelineRoom {
  /** CSS pixels. */
  width: number
  /** The least distance of two columns, in CSS pixels. */
  pitch: number
  /** The least distance of two ticks, in CSS pixels. */
  tickGap: number
}

const dayMs = 86_400_000

/**
 * Places briefs on a true time scale by their dates (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`; a month or a year counts as its
 * middle). Dates that are closer together than a column is wide share one, at the place of the first of them. A date
 * that cannot be read is left out.
 */
export function layOutTimeline(dates: readonly string[], room: TimelineRoom): Timeline {
  const dated = dates
    .map((date, brief) => ({ brief, atMs: middleOf(date) }))
    .filter(({ atMs }) => !Number.isNaN(atMs))
    .sort((a, b) => a.atMs - b.atMs)
  const first = dated[0]
  const last = dated.at(-1)
  if (!first || !last) return { columns: [], ticks: [], unit: 'year' }

  const interval = tickInterval(first.atMs, last.atMs, room)
  // A step of many years would begin long before the first brief.
  const edge = stepMs(interval) > stepMs(utcYear) ? utcYear : interval
  const start = edge.floor(new Date(first.atMs))
  // A timeline of no length would have no scale.
  const end = edge.ceil(new Date(Math.max(last.atMs, start.getTime() + dayMs)))
  const spanMs = end.getTime() - start.getTime()
  const place = (atMs: number) => (atMs - start.getTime()) / spanMs

  const columns: TimelineColumn[] = []
  for (const { brief, atMs } of dated) {
    const at = place(atMs)
    const column = columns.at(-1)
    if (column && (at - column.at) * room.width < room.pitch) column.briefs.push(brief)
    else columns.push({ at, briefs: [brief] })
  }
  const inside = interval.range(start, new Date(end.getTime() + 1))
  // One tick alone does not make a scale, so both of its ends are shown.
  const marks = inside.length > 1 ? inside : [start, end]
  const ticks = marks.map((mark) => ({ at: place(mark.getTime()), date: mark.toISOString().slice(0, 10) }))
  const step = stepMs(interval)
  return { columns, ticks, unit: step > 360 * dayMs ? 'year' : step > 27 * dayMs ? 'month' : 'day' }
}

/** Years, months or days, as many as there is room for; nothing finer, for briefs have no hours. */
function tickInterval(firstMs: number, lastMs: number, room: TimelineRoom): TimeInterval {
  if (lastMs - firstMs < dayMs) return utcYear
  const [first, last] = [new Date(firstMs), new Date(lastMs)]
  const most = Math.max(2, Math.floor(room.width / room.tickGap))
  for (let wanted = most; wanted > 1; wanted--) {
    const interval = utcTickInterval(first, last, wanted)
    if (!interval || stepMs(interval) < dayMs) return utcDay
    // d3 comes as close as it can to the wanted number of ticks, and may exceed it.
    if (!isWeekly(interval) && (lastMs - firstMs) / stepMs(interval) <= most) return interval
  }
  return utcTickInterval(first, last, 1) ?? utcYear
}

/** Weeks are left out: readers would need a calendar for them. */
function isWeekly(interval: TimeInterval): boolean {
  return stepMs(interval) === 7 * dayMs
}

function stepMs(interval: TimeInterval): number {
  const from = interval.ceil(new Date(Date.UTC(2000, 0, 1)))
  return interval.offset(from).getTime() - from.getTime()
}

/** The middle of the time that a date names, in milliseconds since 1970; NaN where it names none. */
function middleOf(date: string): number {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!parts) return Number.NaN
  const [, year, month, day] = parts
  const from = new Date(0)
  // `Date.UTC` takes years before 100 for those of the last century.
  from.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1)
  const interval = day ? utcDay : month ? utcMonth : utcYear
  return (from.getTime() + interval.offset(from).getTime()) / 2
}
