import type { Timeline } from '../../data/dossier/timeline'

/** A tick of a time line, `YYYY-MM-DD`, as short as its step allows: "2024", "Apr", "3 Apr". The first has its year. */
export function formatTick(date: string, unit: Timeline['unit'], isFirst: boolean): string {
  const [year = '', month, day] = date.split('-')
  if (unit === 'year' || (unit === 'month' && month === '01')) return year
  const words = new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })
  const short = unit === 'month' ? words : `${Number(day)} ${words}`
  return isFirst ? `${short} ${year}` : short
}
