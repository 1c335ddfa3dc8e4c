import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, restOn } from '../support/marks'
import { waitForText } from '../support/page-text'
import { replaceText } from '../support/replace-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
const briefFile = new URL('../fixtures/pages/published-brief.html', import.meta.url)
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({
    '/': '<!doctype html><p>The Marsh Harrier Group is back. Salt Typhoon is not.</p>',
    '/brief': { file: briefFile.pathname },
    '/half':
      '<!doctype html><h1>Half a brief</h1><h2>What happened?</h2><p>It did.</p><h2>Analysis</h2><p>So it is.</p>',
  })
})
afterAll(() => server.close())

/** Firefox shows the popup as a tab that is not in front, where a pointer waits for frames that never come. */
async function pressInPopup(popup: Page, selector: string): Promise<void> {
  if (browser().kind === 'chromium') await popup.click(selector)
  else await popup.$eval(selector, (button) => (button as HTMLElement).click())
}

async function closePopup(popup: Page): Promise<void> {
  if (browser().kind === 'firefox') await popup.close()
}

test('a page is kept as a brief, edited in the reader, and told on the card', async () => {
  const page = await browser().open(`${server.origin}/brief#top`)
  const popup = await browser().openPopup(page)
  await waitForText(popup, 'This page reads like a brief.')
  await waitForText(popup, 'Reed beds under watch')
  await expectAccessible(browser(), popup, 'popup: with a page to keep')
  await pressInPopup(popup, '.keep-page button')
  await waitForText(popup, 'Kept in My briefs')
  await closePopup(popup)
  await page.bringToFront()
  await findMark(page, 'Marsh Harrier Group')
  const again = await browser().openPopup(page)
  await waitForText(again, 'This page is one of My briefs.')
  await expectAccessible(browser(), again, 'popup: with a page that was kept')
  await closePopup(again)
  await page.close()

  const reader = await browser().extensionPage('reader.html#/search?q=reed%20beds')
  await waitForText(reader, 'Reed beds under watch')
  await reader.close()
  const editor = await browser().extensionPage(`reader.html#/write/${await keptId()}`)
  await replaceText(editor, 'It is after the plans of the sluices.', 'It is after money.')
  await (await editor.waitForSelector('button::-p-text(Save)'))?.click()
  await editor.waitForSelector('.own-brief-actions')
  expect(await editor.$eval('.sources', (list) => list.textContent)).toContain('127.0.0.1')
  expect(await editor.$eval('.judgement', (list) => list.textContent)).toContain('It is after money.')
  await editor.close()

  const elsewhere = await browser().open(`${server.origin}/`)
  await restOn(elsewhere, 'Marsh Harrier Group')
  const card = await waitForCard(elsewhere, 'My briefs')
  expect(card.text).toContain('Reed beds under watch')
  await elsewhere.close()
})

/** The id that the title has given the brief. */
async function keptId(): Promise<string> {
  const reader = await browser().extensionPage('reader.html#/search?q=reed%20beds')
  await (await reader.waitForSelector('[role=option]'))?.click()
  await reader.waitForSelector('.own-brief-actions')
  const hash = await reader.evaluate(() => location.hash)
  await reader.close()
  return hash.split('/').at(-1) ?? ''
}

test('a page that is half a brief is completed in the editor', async () => {
  const page = await browser().open(`${server.origin}/half`)
  const popup = await browser().openPopup(page)
  await waitForText(popup, 'something is missing from it')
  await pressInPopup(popup, '.keep-page button')
  const editor = await browser().extensionPage('reader.html#/write?read=')
  await waitForText(editor, 'mistake')
  const box = await editor.waitForSelector('textarea')
  expect(await box?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain('# Half a brief')
  await editor.close()
  await page.close()
})

test('a page that is no brief is not handed over', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const popup = await browser().openPopup(page)
  await waitForText(popup, 'On this page')
  expect(await popup.$('.keep-page')).toBeNull()
  await closePopup(popup)
  await page.close()
})
