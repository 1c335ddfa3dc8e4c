import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AxeState } from '../support/axe-states'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, markedTexts } from '../support/marks'
import { textOf, waitForText } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const keepsAll = 'Your browser does not let Inbrief read pages.'
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/': '<!doctype html><p>Salt Typhoon stands here.</p>' })
})
afterAll(() => server.close())
beforeEach(() => browser().letRead(false))

/** Lets the browser ask the reader, who says yes; of Chromium’s question a test cannot press the button. */
async function allow(page: Page): Promise<void> {
  if (browser().kind === 'chromium') return browser().letRead(true)
  // A key, because a browser takes no click by a script for the reader’s, and no tab behind another hears one.
  await page.bringToFront()
  await (await page.waitForSelector('button::-p-text(Allow on all sites)'))?.focus()
  await page.keyboard.press('Enter')
}

test.each<[string, string, AxeState]>([
  ['popup', 'popup.html', 'popup: without access'],
  ['side panel', 'sidepanel.html', 'panel: without access'],
])('the %s says that the browser keeps pages from Inbrief, and asks for them', async (_, path, state) => {
  const page = await browser().open(`${server.origin}/`)
  const own = await browser().openBehind(page, path)
  await waitForText(own, keepsAll)
  await own.waitForSelector('button::-p-text(Allow on all sites)')
  expect(await textOf(own)).not.toContain('Inbrief does not read this page')
  expect(await markedTexts(page)).toEqual([])
  await expectAccessible(browser(), own, state)
  await allow(own)
  await waitForText(own, 'Inbrief can read pages now')
  await page.bringToFront()
  await page.reload()
  await findMark(page, 'Salt Typhoon')
  await waitForText(own, '1 name')
  expect(await textOf(own)).not.toContain('Inbrief can read pages now')
  await own.close()
  await page.close()
})

test('so does the introduction, as soon as it is taken away', async () => {
  const welcome = await browser().extensionPage('welcome.html')
  await waitForText(welcome, keepsAll)
  await expectAccessible(browser(), welcome, 'welcome: without access')
  await allow(welcome)
  await waitForText(welcome, 'Inbrief can read pages now')
  await browser().letRead(false)
  await waitForText(welcome, keepsAll)
  await welcome.close()
})
