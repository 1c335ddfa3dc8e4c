import { formatDate } from './format-date'

export function DateText({ date }: { date: string }) {
  return (
    <time class="date" dateTime={date}>
      {formatDate(date)}
    </time>
  )
}
