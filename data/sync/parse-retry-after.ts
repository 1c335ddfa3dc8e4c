const longestMs = 24 * 60 * 60 * 1000

/**
 * The wait, in milliseconds, that a Retry-After header asks for, at most a day; null if it is not understood. RFC 9110,
 * section 10.2.3: a number of seconds or a date.
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? ''
  const waitMs = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : dateMs(text) - nowMs
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), longestMs)
}

/** Only the date format of HTTP; browsers parse many others. */
function dateMs(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN
}
