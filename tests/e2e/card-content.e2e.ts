import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForCard } from '../support/card'
import { restOn, until } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer
let page: Page

beforeAll(async () => {
  server = await startStaticServer({
    '/': { file: article.pathname },
    '/undated': '<p style="margin:200px">Verizon, on a page without a date.</p>',
  })
})
afterAll(() => server.close())
beforeEach(async () => {
  page = await browser().open(`${server.origin}/`)
})
afterEach(() => page.close())

function textOf(frame: Frame, selector: string): Promise<string> {
  return frame.$eval(selector, (element) => element.textContent ?? '')
}

/** Follows a name in the card, as a click does, and waits until the card is about it. */
async function follow(frame: Frame, within: string, name: string): Promise<void> {
  await frame.$$eval(
    `${within} a`,
    (links, name) => (links.find((link) => link.textContent === name) as HTMLElement).click(),
    name,
  )
  await until(async () => (await textOf(frame, '.card-name')) === name, `the card to go to ${name}`)
}

async function goBack(frame: Frame, to: string): Promise<void> {
  await frame.$eval('.card-back', (button) => (button as HTMLElement).click())
  await until(async () => (await textOf(frame, '.card-name')) === to, `the card to go back to ${to}`)
}

test('the hierarchy: a name stands in its group, and each sibling is one step away', async () => {
  await restOn(page, 'Verizon')
  const { frame } = await waitForCard(page, 'Verizon')
  expect(await textOf(frame, '.card-group')).toMatch(/US telecoms.*AT&T, Lumen, Verizon, T-Mobile/)
  await follow(frame, '.card-group', 'Lumen')
  expect(await textOf(frame, '.card-group [aria-current]')).toBe('Lumen')
})

test('not mentioned here: the card tells whom the article leaves out', async () => {
  await restOn(page, 'Salt Typhoon')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  const left = await textOf(frame, '.lead-brief-not-here')
  expect(left).toContain('JumbledPath')
  // What the article names is not among them.
  expect(left).not.toContain('Verizon')
  expect(await textOf(frame, '.lead-brief-here')).toContain('Verizon')
})

test('time: the brief is held against the date of the article', async () => {
  await restOn(page, 'Salt Typhoon')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  expect(await textOf(frame, '.lead-brief')).toContain('4 months older than the article')
  await page.goto(`${server.origin}/undated`)
  await restOn(page, 'Verizon')
  const undated = await waitForCard(page, 'Verizon')
  expect(undated.text).not.toContain('than the article')
})

test('cards within the card: names lead on three times, and back', async () => {
  await restOn(page, 'Salt Typhoon')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  await follow(frame, '.lead-brief-here', 'AT&T')
  expect(await textOf(frame, '.card')).not.toContain('Why is this marked?')
  await follow(frame, '.card-group', 'Lumen')
  await follow(frame, '.card-group', 'T-Mobile')
  // As deep as it goes: from here a name leads to a tab of its own.
  const tabs = (await page.browser().pages()).length
  await frame.$eval('.card-group a', (link) => (link as HTMLElement).click())
  await until(async () => (await page.browser().pages()).length > tabs, 'the reader to open')
  await page.bringToFront()
  await goBack(frame, 'Lumen')
  await goBack(frame, 'AT&T')
  await goBack(frame, 'Salt Typhoon')
  expect(await frame.$('.card-back')).toBeNull()
})
