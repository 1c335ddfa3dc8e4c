/** When the article was published, from what its page says of itself. */

/** An element of a page that may give its date; read by the content script and judged here. */
export interface DateHint {
  /** The element it comes from. */
  from: 'meta' | 'script' | 'time'
  text: string
}

/** Metadata is meant for machines; a `<time>` may as well stand in a comment. */
const precedence: readonly DateHint['from'][] = ['meta', 'script', 'time']

/** A date of schema.org in JSON-LD. Not parsed as JSON: pages break it, and it can be large. */
const published = /"datePublished"\s*:\s*"([^"]{4,40})"/

const isoDate = /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d])/
const earliestYear = 1990

/**
 * The date as `YYYY-MM-DD`, in the page's own time zone; null where the page gives none that can be trusted.
 *
 * @param today `YYYY-MM-DD`; a date after tomorrow is not taken
 */
export function articleDate(hints: readonly DateHint[], today: string): string | null {
  for (const from of precedence) {
    for (const hint of hints) {
      if (hint.from !== from) continue
      const text = from === 'script' ? (published.exec(hint.text)?.[1] ?? '') : hint.text
      const date = parseDate(text)
      if (date && Number(date.slice(0, 4)) >= earliestYear && date <= dayAfter(today)) return date
    }
  }
  return null
}

function parseDate(text: string): string | null {
  const parts = isoDate.exec(text)
  const date = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : dateInWords(text)
  return date !== null && isDay(date) ? date : null
}

/** A time of day, and the zone that follows it: "08:00:00 GMT", "11:30 PM -0500 (EST)". */
const timeWithZone =
  /(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)\s*(?:Z|GMT|UTC|[A-Z]{1,3}[SD]?T)?\s*(?:[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?/i

/**
 * "Mon, 10 Feb 2025 08:00:00 GMT" and the like. Digits alone would be read as any date. Without its zone a time is taken
 * for the reader's own, and its day is then the day that was written, wherever the reader is.
 */
function dateInWords(text: string): string | null {
  if (!/[A-Za-z]{3}/.test(text) || !/\b\d{4}\b/.test(text)) return null
  const atMs = Date.parse(text.replace(timeWithZone, '$1'))
  if (Number.isNaN(atMs)) return null
  const at = new Date(atMs)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-')
}

function isDay(date: string): boolean {
  const atMs = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(date)
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
