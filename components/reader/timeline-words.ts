import { say } from '../../locales/say'
import { formatDate } from '../format-date'

/** "12 briefs, 3 March 2024 to 9 May 2024", from their dates, oldest first. */
export function clusterWords(dates: readonly string[]): string {
  const [from = '', to = ''] = [dates[0], dates.at(-1)].map((date) => formatDate(date ?? ''))
  const count = dates.length
  return from === to
    ? say('timeline.spanOfDay', { count, date: from })
    : say('timeline.span', { count, from, to })
}
