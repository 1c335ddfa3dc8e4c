import { formatDate } from './format-date'

/** A date in words, with the date itself for machines. */
export function DateText({ date }: { date: string }) {
  return (
    <time class="date" dateTime={date}>
      {formatDate(date)}
    </time>
  )
}
