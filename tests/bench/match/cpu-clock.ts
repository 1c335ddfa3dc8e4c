import type { CDPSession, Page } from 'puppeteer-core'

/**
 * The work of a page's main thread, as the browser reports it. On a machine with many processes, a clock on the wall
 * counts theirs too. Work that other threads do for it (most of collecting garbage) is not included.
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
