import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { lingerMs } from '../../data/hover/hover-timing'
import { readCard, waitForNoCard, waitForStillCard } from '../support/card'
import { findMark, until } from '../support/marks'
import { hasRealScreen, openRealScreen, type RealScreen } from '../support/real-screen'
import { startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import type { TestBrowser } from '../support/test-browser'

const isPossible = hasRealScreen()
if (!isPossible) console.info('Skipped, for want of Xvfb and xdotool: what a real pointer does')

let server: StaticServer
let screen: RealScreen
let browser: TestBrowser

beforeAll(async () => {
  if (!isPossible) return
  server = await startStaticServer({
    '/': '<p style="margin:100px 100px 3000px">Now Salt Typhoon did it</p>',
  })
  screen = await openRealScreen()
  browser = await startTestBrowser(inject('browserKind'), { window: true, display: screen.display })
})
afterAll(async () => {
  await browser?.close()
  screen?.close()
  await server?.close()
})

/** Opens a page with one card, and leaves the pointer on its name. */
async function openCard() {
  const page = await browser.open(`${server.origin}/`)
  await page.bringToFront()
  const { x, y } = await findMark(page, 'Salt Typhoon')
  for (const dx of [-4, -2, 0]) await screen.pointAt(page, { x: x + dx, y })
  return { page, ...(await waitForStillCard(page)) }
}

test.runIf(isPossible)('a card stays while a hand is in it, and goes when the hand has left', async () => {
  const page = await browser.open(`${server.origin}/`)
  await page.bringToFront()
  const mark = await findMark(page, 'Salt Typhoon')
  // More than once where the machine is slower from step to step than a hand that has stopped on its way.
  await until(async () => {
    for (const dx of [-4, -2, 0]) await screen.pointAt(page, { x: mark.x + dx, y: mark.y })
    const { box } = await waitForStillCard(page)
    // Over the gap, and then about in the card for longer than one that was left stays.
    for (const y of [box.y - 4, box.y + 4]) await screen.pointAt(page, { x: mark.x, y })
    // With only Alt held a card may open; none closes by it.
    await screen.press('alt')
    const enteredMs = Date.now()
    for (let step = 0; Date.now() < enteredMs + 3 * lingerMs; step++) {
      await screen.pointAt(page, { x: mark.x + (step % 40), y: box.y + 40 + (step % 30) })
    }
    return (await readCard(page)) !== null
  }, 'the card to stay open under the pointer')
  for (let y = mark.y; y > 5; y -= 5) await screen.pointAt(page, { x: mark.x + 5, y })
  await waitForNoCard(page)
  expect(await browser.takeErrors()).toEqual([])
  await page.close()
})

test.runIf(isPossible)('a wheel over the card leaves the page where it is', async () => {
  const { page, frame, box } = await openCard()
  // Over its foot, which nothing scrolls in, and then over its briefs.
  for (const y of [box.y + box.height - 5, box.y + box.height / 2]) {
    await screen.pointAt(page, { x: box.x + box.width / 2, y })
    await screen.button('click', 5)
  }
  const readDown = () => frame.evaluate(() => (document.querySelector('.card-body')?.scrollTop ?? 0) > 0)
  await until(readDown, 'the card to scroll')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.close()
})

test.runIf(isPossible)(
  'a card stays while text in it is selected, and goes after a press beside it',
  async () => {
    const { page, frame, box } = await openCard()
    const about = await frame.evaluate(() => {
      const { left, top } = document.querySelector('.card-about')?.getBoundingClientRect() ?? new DOMRect()
      return { left, top }
    })
    const start = { x: box.x + about.left + 60, y: box.y + about.top + 10 }
    await screen.pointAt(page, start)
    await screen.button('mousedown', 1)
    for (const x of [start.x - 20, start.x - 40, box.x - 20])
      await screen.pointAt(page, { x, y: start.y + 25 })
    await screen.button('mouseup', 1)
    const leftMs = Date.now()
    for (let step = 0; Date.now() < leftMs + 3 * lingerMs; step++) {
      await screen.pointAt(page, { x: box.x - 30 - (step % 20), y: start.y + 100 })
    }
    expect(await readCard(page)).not.toBeNull()
    expect(await frame.evaluate(() => String(getSelection()))).not.toBe('')
    await screen.button('click', 1)
    let step = 0
    await until(async () => {
      await screen.pointAt(page, { x: box.x - 30 - (step++ % 20), y: start.y + 100 })
      return (await readCard(page)) === null
    }, 'the card to be gone')
    await page.close()
  },
)

test.runIf(isPossible)('a pinned card that is dragged beyond the edge comes back with the hand', async () => {
  const { page, frame, box } = await openCard()
  await frame.$eval('[aria-label="Keep open"]', (button) => (button as HTMLElement).click())
  const handle = await frame.waitForSelector('.card-handle')
  const grip = await handle?.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  if (!grip) throw new Error('The card has no handle')
  const x = box.x + grip.x
  const topNow = async () => (await readCard(page))?.box.y
  await screen.pointAt(page, { x, y: box.y + grip.y })
  // A second try begins with no button held.
  onTestFinished(() => screen.button('mouseup', 1))
  await screen.button('mousedown', 1)
  // Over the browser's own bars, where the card cannot go.
  for (const y of [40, 0, -30, -60]) await screen.pointAt(page, { x, y })
  await until(async () => ((await topNow()) ?? 99) < 20, 'the card to be at the edge')
  for (const y of [-30, 20, 100, 150]) await screen.pointAt(page, { x, y })
  await until(
    async () => Math.abs(((await topNow()) ?? 0) + grip.y - 150) <= 2,
    'the handle to be in the hand',
  )
  await screen.button('mouseup', 1)
  await page.close()
})
