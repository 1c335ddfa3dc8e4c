/** What axe says of popup, panel, reader, editor and backgrounder. Which states there are, `axe-states.ts` lists. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, test } from 'vitest'
import type { AxeState } from '../support/axe-states'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { failEveryMessage } from '../support/fail-messages'
import { findMark, restOn } from '../support/marks'
import { findOwnPage, press, waitForText } from '../support/page-text'
import { replaceText } from '../support/replace-text'
import { briefMarkdown } from '../support/sample-folder'
import { openSettings } from '../support/settings-page'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { makeTestFiles, openFileInSettings } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const briefId = 'hackers-reach-the-wiretap-systems-of-us-carriers'
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/': { file: article.pathname } })
})
afterAll(() => server.close())

function see(page: Page, state: AxeState): Promise<void> {
  return expectAccessible(browser(), page, state)
}

async function openArticle(): Promise<Page> {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  return page
}

test.each<[AxeState, string, string]>([
  ['reader: with a brief', '/brief/inbrief-starter/salt-typhoon-telecom-2024', '.nearby'],
  ['reader: with a name', '/entity/inbrief-starter/salt-typhoon', '.tie-lines'],
  ['reader: with all briefs', '/search', '[role=option]'],
  ['reader: with a filter', '/search?q=where:China', '.chip[aria-pressed=true]'],
  ['reader: without a result', '/search?q=qqqxyz', '.finder-none'],
  ['reader: with no such brief', '/brief/inbrief-starter/none', '.reader-state'],
  ['reader: with no such name', '/entity/inbrief-starter/none', '.reader-state'],
  ['reader: with no such page', '/none', '.reader-state'],
  ['editor: of a new brief', '/write', 'textarea'],
])('axe finds nothing wrong with the %s', async (state, hash, ready) => {
  const page = await browser().extensionPage(`reader.html#${hash}`)
  await page.waitForSelector(ready)
  await see(page, state)
  await page.close()
})

/** The popup as a tab behind the article: the real one ends with its first click elsewhere. */
async function openPopup(): Promise<{ page: Page; popup: Page }> {
  const page = await openArticle()
  const popup = await browser().openBehind(page, 'popup.html')
  await popup.waitForSelector('.page-map')
  return { page, popup }
}

test('axe finds nothing wrong with the popup on a page, and after a jump', async () => {
  const { page, popup } = await openPopup()
  await see(popup, 'popup: on a page')
  await popup.$eval('.mention', (mention) => (mention as HTMLElement).click())
  await popup.waitForSelector('.mention[aria-label$="jump to the next mention"]')
  await see(popup, 'popup: after a jump')
  await popup.close()
  await page.close()
})

test('axe finds nothing wrong with the popup with results, filters, and none', async () => {
  const { page, popup } = await openPopup()
  await popup.type('[role=combobox]', 'hackers ')
  await popup.waitForSelector('[aria-selected=true]')
  await see(popup, 'popup: with results')
  await popup.$eval('.chip', (chip) => (chip as HTMLElement).click())
  await popup.waitForSelector('.chip[aria-pressed=true]')
  await see(popup, 'popup: with a filter')
  await popup.close()
  const again = await browser().openBehind(page, 'popup.html')
  await again.waitForSelector('.chips-kept')
  await see(again, 'popup: with filters from last time')
  await press(again, 'Clear the search')
  await again.type('[role=combobox]', 'where:atlantis')
  await again.waitForSelector('.finder-none')
  await see(again, 'popup: without a result')
  await press(again, 'Clear the search')
  await again.close()
  await page.close()
})

test('axe finds nothing wrong with popup and panel where marks are off, and where no page is read', async () => {
  const popup = await browser().extensionPage('popup.html')
  await popup.waitForSelector('.mentions-none')
  await see(popup, 'popup: where no page is read')
  const panel = await browser().extensionPage('sidepanel.html')
  await panel.waitForSelector('.mentions-none')
  await see(panel, 'panel: where no page is read')
  const page = await openArticle()
  await press(popup, 'Everywhere')
  await popup.waitForSelector('.off-switch > .button-main')
  await see(popup, 'popup: where marks are off')
  await waitForText(panel, 'Marks are off')
  await see(panel, 'panel: where marks are off')
  await press(popup, 'Turn marks on')
  await popup.waitForSelector('.off-switch-choices')
  await failEveryMessage(popup)
  await press(popup, 'Everywhere')
  await popup.waitForSelector('[role=alert]')
  await see(popup, 'popup: when something failed')
  for (const one of [popup, panel, page]) await one.close()
})

test('axe finds nothing wrong with the card in a page', async () => {
  const page = await openArticle()
  await restOn(page, 'Salt Typhoon')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  await expectAccessible(browser(), frame, 'card: in a page')
  await page.close()
})

test('axe finds nothing wrong with a brief of one’s own, its editor, and the way back from its deletion', async () => {
  const files = await makeTestFiles()
  const settings = await openSettings(browser())
  await openFileInSettings(settings, await files.write('good.md', briefMarkdown()))
  await settings.waitForSelector('.outcome a')
  await settings.close()
  await files.remove()
  const reader = await browser().extensionPage(`reader.html#/brief/my-briefs/${briefId}`)
  await reader.waitForSelector('.own-brief-actions')
  await see(reader, 'reader: with one’s own brief')
  await press(reader, 'Edit')
  await replaceText(reader, '2024-10-07', 'soon')
  await reader.waitForSelector('.editor-problems li')
  await see(reader, 'editor: with mistakes')
  await press(reader, 'Cancel')
  await reader.waitForSelector('dialog[open]')
  await see(reader, 'editor: asking before it throws away')
  await press(reader, 'Discard the changes')
  await press(reader, 'Delete')
  await reader.waitForSelector('.toast-undo')
  await see(reader, 'reader: with a deleted brief to bring back')
  await reader.close()
})

test('axe finds nothing wrong with the side panel and the backgrounder', async () => {
  const page = await openArticle()
  const panel = await browser().openBehind(page, 'sidepanel.html')
  await panel.waitForSelector('.panel-left-out')
  await see(panel, 'panel: on a page')
  await press(panel, 'Make a printable backgrounder')
  const made = await findOwnPage(page, '/backgrounder.html')
  await made.waitForSelector('.backgrounder-brief')
  await see(made, 'backgrounder: of an article')
  const gone = await browser().extensionPage('backgrounder.html#backgrounder-none')
  await gone.waitForSelector('[role=status]')
  await see(gone, 'backgrounder: that is gone')
  await panel.type('[role=combobox]', 'hackers')
  await panel.waitForSelector('[role=option]')
  await see(panel, 'panel: with results')
  await panel.type('[role=combobox]', 'qqqxyz')
  await panel.waitForSelector('.finder-none')
  await see(panel, 'panel: without a result')
  for (const one of [gone, made, panel, page]) await one.close()
})

test('axe finds nothing wrong where all packs were removed', async () => {
  const settings = await openSettings(browser())
  await press(settings, 'Remove Inbrief starter pack')
  await settings.waitForSelector('.toast-undo')
  const popup = await browser().extensionPage('popup.html')
  await popup.waitForSelector('.no-briefs')
  await see(popup, 'popup: without briefs')
  await popup.close()
  const reader = await browser().extensionPage('reader.html#/search')
  await reader.waitForSelector('.no-briefs')
  await see(reader, 'reader: without briefs')
  await reader.close()
  await settings.close()
})
