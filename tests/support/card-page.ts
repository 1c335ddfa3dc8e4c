import type { Page } from 'puppeteer-core'
import { cardHello, type ToCard } from '../../data/messages/card-port'
import type { TestBrowser } from './test-browser'

const defaults: ToCard = {
  type: 'show',
  token: 1,
  matched: 'Salt Typhoon',
  entities: ['inbrief-starter/salt-typhoon'],
  pageEntities: ['inbrief-starter/salt-typhoon', 'inbrief-starter/verizon'],
  dates: [{ from: 'meta', text: '2025-02-10' }],
  page: { url: 'https://example.com/story', title: 'A story' },
  before: 'The group ',
  after: ' was there.',
  at: 0,
  count: 2,
  pinned: false,
  focus: true,
}

/**
 * The card in a tab of its own, which gets messages as from a page's script: for states that a page reaches by chance,
 * and where a test must see into the card in both browsers.
 */
export async function openCardPage(browser: TestBrowser, over: Partial<ToCard> = {}): Promise<Page> {
  const page = await browser.extensionPage('card.html')
  await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 })
  await page.evaluate(
    (hello, message) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => {
        if (data.type === 'ready') port1.postMessage(message)
      }
      window.postMessage(hello, location.origin, [port2])
    },
    cardHello,
    { ...defaults, ...over },
  )
  await page.waitForSelector('.card-name')
  return page
}
