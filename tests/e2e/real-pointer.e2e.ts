import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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
  server = await startStaticServer({ '/': '<p style="margin:100px">Now Salt Typhoon did it</p>' })
  screen = await openRealScreen()
  browser = await startTestBrowser(inject('browserKind'), { window: true, display: screen.display })
})
afterAll(async () => {
  await browser?.close()
  screen?.close()
  await server?.close()
})

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
