import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findMark, readMarks, until } from '../support/marks'
import { findOwnPage, textOf, waitForText } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({
    '/': { file: article.pathname },
    '/other': '<!doctype html><title>Other</title><p>Only CALEA stands here.</p>',
  })
})
afterAll(() => server.close())

async function openPanel(): Promise<{ page: Page; panel: Page }> {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const panel = await browser().openBehind(page, 'sidepanel.html')
  await waitForText(panel, 'Briefs that fit this page')
  return { page, panel }
}

test('the overview lists entities by role, where they stand, the briefs that fit and what is left out', async () => {
  const { page, panel } = await openPanel()
  expect(await textOf(panel, 'h1')).toContain('What the wiretap breach taught')
  expect(await textOf(panel, '.mention-table')).toContain('Salt Typhoon')
  expect(await panel.$$eval('.page-map line', (lines) => lines.length)).toBeGreaterThan(30)
  const briefs = await textOf(panel, '.panel-briefs')
  expect(briefs).toMatch(/^October 7, 2024.*older than the article\d+ of \d+ names hereSalt Typhoon reaches/)
  expect(await textOf(panel, '.panel-left-out')).toContain('JumbledPath')
  expect(await textOf(panel, '.panel-left-out')).not.toContain('Verizon')
  await page.close()
  await panel.close()
})

test('the overview follows the page in front, and jumps', async () => {
  const { page, panel } = await openPanel()
  await panel.$$eval('.mention', (buttons) =>
    (buttons.find((one) => one.textContent?.includes('CALEA')) as HTMLElement).click(),
  )
  await until(async () => (await readMarks(page)).some(({ look }) => look === 'flash'), 'the flash')
  await page.goto(`${server.origin}/other`)
  await until(async () => (await textOf(panel, 'h1')) === 'Other', 'the panel to follow')
  await until(async () => !(await textOf(panel, '.mention-table')).includes('Verizon'), 'the other names')
  await page.close()
  await panel.close()
})

test('the panel searches all briefs, and shows the page again when the box is empty', async () => {
  const { page, panel } = await openPanel()
  expect(await panel.$('[role=option]')).toBeNull()
  await panel.type('[role=combobox]', 'slat typhon')
  await until(async () => (await panel.$('.result-snippet mark')) !== null, 'a marked snippet')
  expect(await textOf(panel, '.result-names')).toContain('Salt Typhoon')
  expect(await textOf(panel, '.finder')).not.toContain('Briefs that fit this page')
  await panel.focus('[role=combobox]')
  await panel.keyboard.press('Enter')
  const reader = await findOwnPage(page, '/reader.html')
  expect(await reader.evaluate(() => location.hash)).toContain('salt-typhoon-telecom-2024')
  await reader.close()
  await page.bringToFront()
  await panel.focus('[role=combobox]')
  await panel.keyboard.press('Escape')
  await waitForText(panel, 'Briefs that fit this page')
  await page.close()
  await panel.close()
})

test('the toolbar shows how many entities the page mentions', async () => {
  const page = await browser().open(`${server.origin}/other`)
  await findMark(page, 'CALEA')
  await until(async () => {
    const text = await browser().background(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
    })
    return text === '1'
  }, 'the badge')
  await page.close()
})

test('selected text is looked up from the context menu', async () => {
  const page = await browser().open(`${server.origin}/other`)
  await browser().clickMenu({ menuItemId: 'look-up', selectionText: ' Salt\n Typhoon ' })
  const reader = await findOwnPage(page, '/reader.html')
  expect(await reader.evaluate(() => location.hash)).toBe('#/search?q=Salt%20Typhoon')
  await waitForText(reader, 'Salt Typhoon reaches')
  await reader.close()
  await page.close()
})
