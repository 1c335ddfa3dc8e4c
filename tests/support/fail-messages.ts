import type { Page } from 'puppeteer-core'

/** Makes all requests of an extension page to the background fail, as when the browser has lost it. */
export function failEveryMessage(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Api = { runtime: { sendMessage: unknown } } | undefined
    const { browser, chrome } = globalThis as unknown as { browser: Api; chrome: Api }
    for (const api of [browser, chrome])
      if (api) api.runtime.sendMessage = () => Promise.reject(new Error('nobody answers'))
  })
}
