import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../support/test-browser'

/** The browser with the built extension, and pages of it that the benchmark's own script runs in. */
export class BenchBrowser {
  readonly browser: TestBrowser
  readonly #script: string

  constructor(browser: TestBrowser, script: string) {
    this.browser = browser
    this.#script = script
  }

  async onPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.extensionPage('empty.html')
    try {
      page.setDefaultTimeout(0)
      await page.evaluate(this.#script)
      return await work(page)
    } finally {
      await page.close()
    }
  }

  /** The pack that ships with the extension is installed at its first start, and would write meanwhile. */
  async waitForStarter(): Promise<void> {
    const page = await this.browser.extensionPage('popup.html')
    await page.waitForSelector('.result', { timeout: 60_000 })
    await page.close()
  }
}
