import { dateFormat } from '../locales/intl'

/**
 * A brief's date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) in words: "7 October 2024". Anything else is returned unchanged.
 * Always in the calendar that briefs are dated by, even if the reader's is another.
 */
export function formatDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  const time = parts ? Date.parse(`${date}${parts[3] ? '' : '-01'}T00:00:00Z`) : Number.NaN
  if (!parts || Number.isNaN(time)) return date
  const day = parts[3] ? ({ day: 'numeric' } as const) : {}
  const options = { year: 'numeric', month: 'long', ...day, timeZone: 'UTC', calendar: 'gregory' } as const
  return dateFormat(options).format(time)
}
