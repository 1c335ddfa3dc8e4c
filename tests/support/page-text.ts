/** What a test reads on a page or in the card, and the buttons that it presses there. */
import type { Frame, Page } from 'puppeteer-core'
import { until } from './marks'

/** All text of an element, seen or not; empty where there is none. */
export function textOf(page: Page | Frame, selector = 'body'): Promise<string> {
  return page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector)
}

/** Waits until an element has a text. */
export function waitForText(page: Page | Frame, text: string, selector = 'body'): Promise<void> {
  return until(async () => (await textOf(page, selector)).includes(text), `"${text}" in ${selector}`)
}

/** Presses a button or follows a link by its name or its text, once it is there. */
export function press(page: Page | Frame, name: string): Promise<void> {
  return until(
    () =>
      page.evaluate((name) => {
        const button = [...document.querySelectorAll<HTMLElement>('button, a')].find(
          (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
        )
        button?.click()
        return button !== undefined
      }, name),
    `a button "${name}"`,
  )
}

/** A page of the extension that opens by itself, once there is one with this in its address. */
export async function findOwnPage(page: Page, path: string): Promise<Page> {
  let found: Page | undefined
  await until(async () => {
    for (const one of await page.browser().pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '')
      if (address.includes(path)) found = one
    }
    return found !== undefined
  }, `${path} to open`)
  return found as Page
}
