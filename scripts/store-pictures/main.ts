/** `npm run store:pictures`: the product as the stores show it, 1280 by 800 pixels, into docs/store. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { waitForCard } from '../../tests/support/card'
import { startChromium } from '../../tests/support/chromium'
import { restOn } from '../../tests/support/marks'
import { builtExtension } from '../../tests/support/start-test-browser'
import { startStaticServer } from '../../tests/support/static-server'

const folder = fileURLToPath(new URL('../../docs/store/', import.meta.url))
const article = fileURLToPath(new URL('../demo/article.html', import.meta.url))

const server = await startStaticServer({ '/': { file: article }, '/favicon.ico': { status: 204 } })
const browser = await startChromium({ extensionDir: builtExtension('chromium') })

async function shoot(page: Page, name: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 })
  await page.screenshot({ path: `${folder}${name}.png` as `${string}.png`, optimizeForSpeed: false })
  console.log(`docs/store/${name}.png`)
}

try {
  const page = await browser.open(`${server.origin}/`)
  await page.setViewport({ width: 1280, height: 800 })
  await restOn(page, 'Salt Typhoon')
  await waitForCard(page, 'Salt Typhoon')
  // The card is shown in full when its transition is over.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  await shoot(page, 'card')
  const reader = await browser.extensionPage('reader.html')
  await reader.waitForSelector('[role=combobox]')
  await reader.type('[role=combobox]', 'wiretap')
  await reader.waitForSelector('[role=option] mark')
  await shoot(reader, 'search')
  const settings = await browser.extensionPage('options.html')
  await settings.waitForSelector('.pack')
  await shoot(settings, 'settings')
} finally {
  await browser.close()
  await server.close()
}
