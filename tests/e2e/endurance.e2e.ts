import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Counts, countPage, findGrown } from '../soak/counts'
import { waitForCard } from '../support/card'
import { findMark } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

/** `npm run soak` goes on for hours of use; this is the same in seconds. */
const navigations = { early: 10, late: 30 }

const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  const story = '<p>Salt Typhoon met Volt Typhoon at Verizon, says Europol.</p>'.repeat(20)
  server = await startStaticServer({
    '/a': `<!doctype html><title>A</title>${story}`,
    '/b': `<!doctype html><title>B</title>${story}<iframe src="/a" width="600" height="400"></iframe>`,
  })
})
afterAll(() => server.close())

async function navigate(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.goto(`${server.origin}/${i % 2 === 0 ? 'a' : 'b'}`)
    await findMark(page, 'Salt Typhoon')
    // Now and then a card, whose frame must go with its page.
    if (i % 5 === 0) {
      await browser().command('next-mention')
      await waitForCard(page, 'Salt Typhoon')
    }
  }
}

/** The cards that there are, in all pages, and in Chromium what the tab's process holds; memory scatters too much. */
async function count(page: Page): Promise<Counts> {
  await page.goto(`${server.origin}/a`)
  await findMark(page, 'Salt Typhoon')
  if (browser().kind === 'chromium') {
    const { kB, ...things } = await countPage(page)
    return things
  }
  const cards = await browser().background(
    (api) => api.extension.getViews().filter(({ location }) => location.pathname === '/card.html').length,
  )
  return { cards }
}

test('navigating on and on leaves nothing behind', async () => {
  const page = await browser().open(`${server.origin}/a`)
  await navigate(page, navigations.early)
  const early = await count(page)
  await navigate(page, navigations.late)
  const late = await count(page)
  expect(findGrown(early, late), JSON.stringify({ early, late })).toEqual([])
  await page.close()
})
