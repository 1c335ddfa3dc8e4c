import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard } from '../support/card'
import { findMark, markedTexts, restOn, until } from '../support/marks'
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

/** Where the card is once it has come to rest. */
async function waitForStillCard(): Promise<NonNullable<Awaited<ReturnType<typeof readCard>>>['box']> {
  let box = (await readCard(page))?.box
  await until(async () => {
    const last = box
    box = (await readCard(page))?.box
    return box !== undefined && JSON.stringify(box) === JSON.stringify(last)
  }, 'the card to come to rest')
  if (!box) throw new Error('no card')
  return box
}

/** Presses a button by its name or its text. */
async function press(frame: Frame | Page, name: string): Promise<void> {
  await until(
    () =>
      frame.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
        )
        button?.click()
        return button !== undefined
      }, name),
    `a button "${name}"`,
  )
}

function waitForText(frame: Frame | Page, text: string): Promise<void> {
  return until(
    () => frame.evaluate((text) => document.body.textContent?.includes(text) ?? false, text),
    `"${text}"`,
  )
}

test('fact apart from judgement: the large card tells the whole brief, each in its own part', async () => {
  const frame = await openCard('Salt Typhoon')
  const before = (await readCard(page))?.box.width
  await press(frame, 'Read the whole brief here')
  await waitForText(frame, 'What happened')
  expect(await frame.$eval('.card-fact', (part) => part.textContent)).toContain('wiretap requests')
  const judgement = await frame.$eval('.card-judgement', (part) => part.textContent)
  expect(judgement).toContain('We judge')
  expect(judgement).toContain('best read as intelligence collection')
  await until(async () => ((await readCard(page))?.box.width ?? 0) > (before ?? 0), 'the card to be wider')
})

test('a pinned card stays when the pointer leaves, is moved by keys, and closes with Escape', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Keep open')
  await frame.waitForSelector('.card-handle')
  const before = await waitForStillCard()
  // A name on which a card would open, were this one not pinned.
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
  const before = await waitForStillCard()
  await page.mouse.move(before.x + before.width / 2, before.y + 8)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width / 2 - 80, before.y + 18, { steps: 8 })
  await page.mouse.up()
  await until(async () => ((await readCard(page))?.box.x ?? before.x) < before.x - 40, 'the card to follow')
})

test('the card walks to the next and the previous mention of the same name', async () => {
  const frame = await openCard('Verizon')
  await waitForText(frame, '1 of')
  await press(frame, 'Next mention')
  await waitForText(frame, '2 of')
  await until(
    () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Next mention'),
    'the focus to stay on the button',
  )
  await press(frame, 'Previous mention')
  await waitForText(frame, '1 of')
})

test('cite: plain, Markdown and BibTeX, with the very place on the page', async () => {
  const frame = await openCard('Salt Typhoon')
  await press(frame, 'Cite')
  // What is copied is read from the event itself: a test browser may keep the clipboard to itself.
  await frame.evaluate(() => {
    const copied: string[] = []
    Object.assign(globalThis, { copied })
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
    })
  })
  let told = 0
  const copy = async (format: string) => {
    await press(frame, format)
    told += 1
    await frame.waitForFunction(
      (told) => (globalThis as unknown as { copied: string[] }).copied.length === told,
      { polling: 50 },
      told,
    )
    await waitForText(frame, 'Copied')
    return frame.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '')
  }
  const plain = await copy('Plain')
  expect(plain).toContain('“Salt Typhoon reaches the wiretap systems of US carriers”, 2024-10-07')
  expect(plain).toMatch(/version \d+/)
  expect(plain).toContain(`${server.origin}/#:~:text=`)
  expect(plain).toContain('Salt%20Typhoon')
  expect(await copy('Markdown')).toMatch(/\[What the wiretap breach.*\]\(<http/)
  expect(await copy('BibTeX')).toMatch(/^@misc\{inbrief-starter-salt-typhoon-telecom-2024,/)
})

test('a name is left unmarked here, at once and after a reload, and taken back in settings', async () => {
  const frame = await openCard('Verizon')
  await press(frame, 'More: do not mark this, report a wrong match')
  await press(frame, 'On this site')
  await until(async () => !(await markedTexts(page)).includes('Verizon'), 'the marks to go')
  await press(frame, 'Undo')
  await findMark(page, 'Verizon')
  await press(frame, 'On this site')
  await waitForText(frame, 'Not marked on this site')
  await page.reload()
  await findMark(page, 'Salt Typhoon')
  expect(await markedTexts(page)).not.toContain('Verizon')
  const settings = await browser().extensionPage('options.html')
  await press(settings, 'Mark Verizon again on 127.0.0.1')
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
  await press(settings, 'Remove the report on Verizon')
  await waitForText(settings, 'None was noted')
  await settings.close()
})
