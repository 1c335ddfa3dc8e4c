import { dateFormat, relativeTimeFormat } from '../locales/intl'
import { say } from '../locales/say'

/** The time of day on the reader's clock: "14:05". */
export function formatClock(atMs: number): string {
  return dateFormat({ timeStyle: 'short' }).format(atMs)
}

/** A moment in words: "today at 14:05", "yesterday at 09:10", "3 Oct 2024 at 09:10". */
export function formatMoment(atMs: number, nowMs: number): string {
  // Rounded, because two midnights are 23 or 25 hours apart when clocks change.
  const daysOn = Math.round((startOfDay(atMs) - startOfDay(nowMs)) / (24 * 60 * 60 * 1000))
  const day =
    Math.abs(daysOn) <= 1 ? relativeTimeFormat({ numeric: 'auto' }).format(daysOn, 'day') : formatDay(atMs)
  return say('everywhere.dayAtTime', { day, time: formatClock(atMs) })
}

/** A day in words: "3 Oct 2024". */
export function formatDay(atMs: number): string {
  return dateFormat({ dateStyle: 'medium' }).format(atMs)
}

function startOfDay(atMs: number): number {
  return new Date(atMs).setHours(0, 0, 0, 0)
}
