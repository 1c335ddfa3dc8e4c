import { countWords } from '../count-words'
import { formatDate } from '../format-date'

/** "12 briefs, 3 March 2024 to 9 May 2024", from their dates, oldest first. */
export function clusterWords(dates: readonly string[]): string {
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const count = countWords(dates.length, 'brief')
  return first === last
    ? `${count}, ${formatDate(first)}`
    : `${count}, ${formatDate(first)} to ${formatDate(last)}`
}
