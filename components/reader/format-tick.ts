import type { Timeline } from '../../data/dossier/timeline'
import { dateFormat } from '../../locales/intl'

/**
 * A tick of a timeline, `YYYY-MM-DD`, as short as its step allows: "2024", "Apr", "3 Apr". The first has its year.
 */
export function formatTick(date: string, unit: Timeline['unit'], isFirst: boolean): string {
  const isYear = unit === 'year' || (unit === 'month' && date.endsWith('-01-01'))
  const options: Intl.DateTimeFormatOptions = {
    ...(isYear || isFirst ? { year: 'numeric' } : {}),
    ...(isYear ? {} : { month: 'short' }),
    ...(unit === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
    calendar: 'gregory',
  }
  return dateFormat(options).format(Date.parse(`${date}T00:00:00Z`))
}
