/** Settings, as a reader adds packs there and removes them. */
import type { Page } from 'puppeteer-core'
import { until } from './marks'
import type { TestBrowser } from './test-browser'

/** Opens settings, and waits until they list the packs: before that nothing is there to be looked for. */
export async function openSettings(browser: TestBrowser): Promise<Page> {
  const settings = await browser.extensionPage('options.html')
  await until(async () => (await settings.$('.packs .pack')) !== null, 'settings to list the packs')
  return settings
}

/** Types an address into the field for packs, and adds it. */
export async function addSource(settings: Page, address: string): Promise<void> {
  await settings.type('#source-address', address)
  await press(settings, '.add-source button[type=submit]')
}

/** Removes every pack but the starter pack, each once the one before is gone. */
export async function removeAddedPacks(settings: Page): Promise<void> {
  await until(async () => {
    return settings.$$eval('.pack', (packs) => {
      const added = packs.filter((pack) => !pack.querySelector('[aria-label$="starter pack"]'))
      added[0]?.querySelector<HTMLElement>('button[aria-label^="Remove"]')?.click()
      return packs.length > 0 && added.length === 0
    })
  }, 'the packs that were added to be removed')
}

/** By itself, not at a place on the screen: what stands above may grow between the look and the click. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => (element as HTMLElement).click())
}
