import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard, waitForStillCard } from '../support/card'
import { inTime } from '../support/in-time'
import { findMark, markedTexts, restOn, until } from '../support/marks'
import { press, textOf, waitForText } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer
let page: Page

beforeAll(async () => {
  server = await startStaticServer({ '/': { file: article.pathname } })
})
afterAll(() => server.close())
beforeEach(async () => {
  page = await browser().open(`${server.origin}/`)
})
afterEach(() => page.close())

async function openCard(name: string): Promise<Frame> {
  await restOn(page, name)
  return (await waitForCard(page, name)).frame
}

/** By the pointer, as a reader does, so that the card has the focus. */
async function clickOn(frame: Frame, name: string): Promise<void> {
  const { box } = await waitForStillCard(page)
  const middle = await frame.$eval(`button[aria-label="${name}"]`, (button) => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(box.x + middle.x, box.y + middle.y)
}

test('the card is made larger for the whole brief', async () => {
  const frame = await openCard('Salt Typhoon')
  const before = (await readCard(page))?.box.width
  await press(frame, 'Read the whole brief here')
  await waitForText(frame, 'What happened')
  await until(async () => ((await readCard(page))?.box.width ?? 0) > (before ?? 0), 'the card to be wider')
})

test('a pinned card stays when the pointer leaves, is moved by keys, and closes with Escape', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Keep open')
  await frame.waitForSelector('.card-handle')
  const before = (await waitForStillCard(page)).box
  // A card would open on this name, if this one were not pinned.
  await restOn(page, 'Google')
  await page.mouse.click(before.x + before.width / 2, before.y + 8)
  // The card is a process of its own: keys pressed before the browser knows of the focus go to the page.
  await until(
    () => frame.evaluate(() => document.hasFocus() && document.activeElement?.className === 'card-handle'),
    'the handle to have the focus',
  )
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await until(async () => {
    const box = (await readCard(page))?.box
    return box !== undefined && Math.abs(box.x - before.x + 24) < 1 && Math.abs(box.y - before.y - 24) < 1
  }, 'the card to move')
  expect((await readCard(page))?.text).toContain('Espionage group')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
})

test('a pinned card is dragged by its handle', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Keep open')
  await frame.waitForSelector('.card-handle')
  const before = (await waitForStillCard(page)).box
  await page.mouse.move(before.x + before.width / 2, before.y + 8)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width / 2 - 80, before.y + 18, { steps: 8 })
  await page.mouse.up()
  await until(async () => ((await readCard(page))?.box.x ?? before.x) < before.x - 40, 'the card to follow')
})

test('a card that opens after one with selected text is not pinned', async () => {
  await findMark(page, 'Salt Typhoon')
  await browser().command('next-mention')
  const { frame } = await waitForCard(page, '')
  const name = await textOf(frame, '.card-name')
  const selected = frame.evaluate(() => {
    const about = document.querySelector('.card-about')
    const isTold = new Promise((resolve) =>
      document.addEventListener('selectionchange', resolve, { once: true }),
    )
    if (about) getSelection()?.selectAllChildren(about)
    return isTold.then(() => String(getSelection()))
  })
  expect(await inTime(selected, 'the card to hear of the selection', 15_000)).not.toBe('')
  await browser().command('next-mention')
  await until(async () => (await textOf(frame, '.card-name')) !== name, 'the next name')
  await waitForStillCard(page)
  expect(await frame.$('.card-handle')).toBeNull()
  expect(await frame.$eval('.card-pin', (button) => button.ariaPressed)).toBe('false')
})

test('the card walks to the next and the previous mention of the same name', async () => {
  const frame = await openCard('Verizon')
  await waitForText(frame, '1 of')
  await clickOn(frame, 'Next mention')
  await waitForText(frame, '2 of')
  await until(
    () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Next mention'),
    'the focus to stay on the button',
  )
  await clickOn(frame, 'Previous mention')
  await waitForText(frame, '1 of')
})

test('cards within the card: names lead on three times, and back', async () => {
  const frame = await openCard('Salt Typhoon')
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

test('a name is left unmarked here, at once and after a reload, and taken back in settings', async () => {
  const frame = await openCard('Verizon')
  await press(frame, 'More: do not mark this, report a wrong match')
  await press(frame, 'On this site')
  await until(async () => !(await markedTexts(page)).includes('Verizon'), 'the marks to go')
  await press(frame, 'Undo')
  await findMark(page, 'Verizon')
  await press(frame, 'On this site')
  await waitForText(frame, 'No longer marked on this site')
  await page.reload()
  await findMark(page, 'Salt Typhoon')
  expect(await markedTexts(page)).not.toContain('Verizon')
  const settings = await browser().extensionPage('options.html')
  await press(settings, 'Mark again on 127.0.0.1: Verizon')
  await page.bringToFront()
  await findMark(page, 'Verizon')
  await settings.close()
})

test('a wrong match is noted in a list that a publisher can be sent', async () => {
  const frame = await openCard('Verizon')
  await press(frame, 'More: do not mark this, report a wrong match')
  await press(frame, 'Report a wrong match')
  await waitForText(frame, 'Noted in Settings')
  const settings = await browser().extensionPage('options.html')
  await waitForText(settings, 'taken for Verizon')
  expect(await settings.evaluate(() => document.body.textContent)).not.toContain(server.origin)
  await settings.focus('[aria-label="Remove the report on Verizon"]')
  await settings.keyboard.press('Enter')
  await waitForText(settings, 'None noted')
  // Its button is gone: Tab goes on from here, not from the top of the page.
  expect(await settings.evaluate(() => document.activeElement?.className)).toBe('corrections')
  await settings.close()
})
