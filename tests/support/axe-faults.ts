import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'puppeteer-core'
import type { TestBrowser } from './test-browser'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong, a line each. The source is evaluated: the extension's policy lets no script tag in.
 *
 * @param rules all, or those that are named
 */
export async function axeFaults(page: Page | Frame, rules?: string[]): Promise<string[]> {
  // Contrast is measured when a colour has reached its end, not on its way.
  await page.waitForFunction(() => document.getAnimations().length === 0, { polling: 50 })
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const only = rules ? { runOnly: rules } : {}
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'], ...only })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
  }, rules)
}

/** What axe finds wrong with a page in light colours, and with the colours in dark ones. */
export async function axeFaultsInBoth(browser: TestBrowser, page: Page): Promise<string[]> {
  await browser.showIn(page, 'light')
  const light = await axeFaults(page)
  await browser.showIn(page, 'dark')
  const dark = await axeFaults(page, ['color-contrast', 'link-in-text-block'])
  await browser.showIn(page, 'light')
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)]
}
