import type { CDPSession, Page } from 'puppeteer-core'

/**
 * What a page's main thread has worked, told by the browser. Where many processes share a machine, a clock on the wall
 * counts theirs too. What other threads do for it (most of collecting garbage) is not counted.
 */
export class CpuClock {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<CpuClock> {
    const session = await page.createCDPSession()
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new CpuClock(session)
  }

  /** Milliseconds since the page's start. */
  async read(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    const worked = metrics.find(({ name }) => name === 'ThreadTime')
    if (!worked) throw new Error('The browser does not tell the time of a thread')
    return worked.value * 1000
  }
}
