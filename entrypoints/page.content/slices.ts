/** Longest stretch of work without a pause, in milliseconds, so that the page stays smooth. */
const sliceMs = 8

/**
 * Runs a generator to its end in slices, each in an idle moment of the page.
 *
 * @param firstNow begin at once rather than in the next idle moment
 * @returns false where the signal ended it
 */
export async function runInSlices(
  work: Iterator<unknown>,
  signal: AbortSignal,
  firstNow = false,
): Promise<boolean> {
  if (!firstNow) await idle()
  while (!signal.aborted) {
    const end = performance.now() + sliceMs
    do {
      if (work.next().done) return true
    } while (performance.now() < end)
    await idle()
  }
  return false
}

/** A page that is never idle must not stop the reading. */
const longestWaitMs = 200

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWaitMs }))
}
