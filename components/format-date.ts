const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A brief's date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) as read: "7 October 2024". Anything else stays as it is. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!parts) return date
  const [, year, month, day] = parts
  if (!month) return date
  const name = months[Number(month) - 1]
  if (!name) return date
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}
