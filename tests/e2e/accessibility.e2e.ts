import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults, axeFaultsInBoth } from '../support/axe-faults'
import { waitForCard } from '../support/card'
import { findMark, restOn } from '../support/marks'
import { briefMarkdown } from '../support/pack-samples'
import { findOwnPage, press } from '../support/page-text'
import { replaceText } from '../support/replace-text'
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

test.each([
  ['settings', 'options.html', '.pack h3'],
  ['a brief', 'reader.html#/brief/inbrief-starter/salt-typhoon-telecom-2024', 'h1'],
  ['the briefs on an entity', 'reader.html#/entity/inbrief-starter/salt-typhoon', 'h1'],
  ['all briefs', 'reader.html#/search', '[role=option]'],
  ['the editor of a new brief', 'reader.html#/write', 'textarea'],
])('axe finds nothing wrong with %s, light or dark', async (_, path, ready) => {
  const page = await browser().extensionPage(path)
  await page.waitForSelector(ready)
  expect(await axeFaultsInBoth(browser(), page)).toEqual([])
  await page.close()
})

test('axe finds nothing wrong with the popup on a page, with results, a filter, and none', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const popup = await browser().openBehind(page, 'popup.html')
  const faultsOnce = async (ready: string) => {
    await popup.waitForSelector(ready)
    return axeFaultsInBoth(browser(), popup)
  }
  expect(await faultsOnce('.page-map'), 'a page').toEqual([])
  await popup.type('[role=combobox]', 'hackers ')
  expect(await faultsOnce('[aria-selected=true]'), 'results').toEqual([])
  await popup.$eval('.chip', (chip) => (chip as HTMLElement).click())
  expect(await faultsOnce('.chip[aria-pressed=true]'), 'a filter').toEqual([])
  await press(popup, 'Clear the search')
  await popup.type('[role=combobox]', 'where:atlantis')
  expect(await faultsOnce('.finder-none'), 'no result').toEqual([])
  await popup.close()
  await page.close()
})

test('axe finds nothing wrong with the popup where marks are off, and where no page is read', async () => {
  const popup = await browser().extensionPage('popup.html')
  await popup.waitForSelector('.mentions-none')
  expect(await axeFaultsInBoth(browser(), popup), 'unread').toEqual([])
  await press(popup, 'Everywhere')
  await popup.waitForSelector('.off-switch > .button-main')
  expect(await axeFaultsInBoth(browser(), popup), 'off').toEqual([])
  await press(popup, 'Turn marks on')
  await popup.waitForSelector('.off-switch-choices')
  await popup.close()
})

test('axe finds nothing wrong with the card in a page', async () => {
  const page = await browser().open(`${server.origin}/`)
  await restOn(page, 'Salt Typhoon')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  expect(await axeFaults(frame)).toEqual([])
  await page.close()
})

test('axe finds nothing wrong with files of one’s own, refused or opened, and the brief that came', async () => {
  const files = await makeTestFiles()
  const settings = await browser().extensionPage('options.html')
  await settings.waitForSelector('.pack h3')
  await openFileInSettings(settings, await files.write('bad.md', briefMarkdown(['2024-10-07', 'soon'])))
  await settings.waitForSelector('.outcome-problems')
  expect(await axeFaultsInBoth(browser(), settings)).toEqual([])
  await openFileInSettings(settings, await files.write('good.md', briefMarkdown()))
  await settings.waitForSelector('.outcome a')
  expect(await axeFaultsInBoth(browser(), settings)).toEqual([])
  await settings.close()
  await files.remove()
  const reader = await browser().extensionPage(`reader.html#/brief/my-briefs/${briefId}`)
  await reader.waitForSelector('.own-brief-actions')
  expect(await axeFaultsInBoth(browser(), reader)).toEqual([])
  await (await reader.waitForSelector('a::-p-text(Edit)'))?.click()
  await replaceText(reader, '2024-10-07', 'soon')
  await reader.waitForSelector('.editor-problems li')
  expect(await axeFaultsInBoth(browser(), reader)).toEqual([])
  await (await reader.waitForSelector('button::-p-text(Cancel)'))?.click()
  await reader.waitForSelector('dialog[open]')
  expect(await axeFaultsInBoth(browser(), reader)).toEqual([])
  await reader.close()
})

test('axe finds nothing wrong with the side panel and the backgrounder', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const panel = await browser().openBehind(page, 'sidepanel.html')
  await panel.waitForSelector('.panel-left-out')
  expect(await axeFaultsInBoth(browser(), panel)).toEqual([])
  await press(panel, 'Make a printable backgrounder')
  const made = await findOwnPage(page, '/backgrounder.html')
  await made.waitForSelector('.backgrounder-brief')
  expect(await axeFaultsInBoth(browser(), made)).toEqual([])
  const gone = await browser().extensionPage('backgrounder.html#backgrounder-none')
  await gone.waitForSelector('[role=status]')
  expect(await axeFaultsInBoth(browser(), gone)).toEqual([])
  for (const one of [gone, made, panel, page]) await one.close()
})
