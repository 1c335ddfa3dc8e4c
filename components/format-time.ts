/** The time of day on the reader's clock: "14:05". */
export function formatClock(atMs: number): string {
  return new Date(atMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** A moment as the reader would tell it: "today at 14:05", "yesterday at 09:10", "3 Oct 2024 at 09:10". */
export function formatMoment(atMs: number, nowMs: number): string {
  const clock = formatClock(atMs)
  const daysAgo = startOfDay(nowMs) - startOfDay(atMs)
  const dayMs = 24 * 60 * 60 * 1000
  if (daysAgo === 0) return `today at ${clock}`
  // A day of 23 or 25 hours lies between two midnights when clocks change.
  if (daysAgo > 0 && daysAgo < 1.5 * dayMs) return `yesterday at ${clock}`
  if (daysAgo < 0 && daysAgo > -1.5 * dayMs) return `tomorrow at ${clock}`
  return `${formatDay(atMs)} at ${clock}`
}

/** A day as the reader would tell it: "3 Oct 2024". */
export function formatDay(atMs: number): string {
  return new Date(atMs).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}

function startOfDay(atMs: number): number {
  return new Date(atMs).setHours(0, 0, 0, 0)
}
