/** Longest stretch of work without a pause, in milliseconds, so that the page stays smooth. */
const sliceMs = 8

/** Yielded by work that wants to be called again later, after something else was done. */
export const pause = Symbol('pause')

/**
 * Runs a generator in slices, each in an idle moment of the page, until it ends or pauses.
 *
 * @param urgent begin at once, and go on as soon as the page has had its turn, rather than in idle moments
 * @returns how it stopped; `aborted` where the signal ended it
 */
export async function runInSlices(
  work: Iterator<unknown>,
  signal: AbortSignal,
  urgent = false,
): Promise<'done' | 'paused' | 'aborted'> {
  if (!urgent) await idle()
  while (!signal.aborted) {
    const end = performance.now() + sliceMs
    do {
      const step = work.next()
      if (step.done) return 'done'
      if (step.value === pause) return 'paused'
    } while (performance.now() < end)
    await (urgent ? nextTurn() : idle())
  }
  return 'aborted'
}

/** In milliseconds: a page that is never idle must still be read. */
const longestWaitMs = 200

/** Resolves in an idle moment of the page, or after a while without one. */
export function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWaitMs }))
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => resolve()))
}
