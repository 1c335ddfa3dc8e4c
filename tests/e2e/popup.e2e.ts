import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMark, markedTexts, readMarks, until } from '../support/marks'
import { findOwnPage, waitForText } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  const filler = '<p style="height:2000px">Far below</p>'
  server = await startStaticServer({
    '/': `<!doctype html><p>Salt Typhoon and Verizon</p>${filler}<p>Salt Typhoon again, and CALEA</p>`,
  })
})
afterAll(() => server.close())

async function openArticle(): Promise<Page> {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  return page
}

/** Presses a button of the popup by what it is called. */
async function press(popup: Page, label: string): Promise<void> {
  const selector = `button[data-pressed]`
  await until(
    () =>
      popup.evaluate((label) => {
        const names = (node: Element) => [node.getAttribute('aria-label'), node.textContent?.trim()]
        const button = [...document.querySelectorAll('button')].find((one) => names(one).includes(label))
        for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed')
        button?.setAttribute('data-pressed', '')
        return button !== undefined
      }, label),
    `a button "${label}"`,
  )
  // Firefox shows the popup as a tab that is not in front, where a pointer waits for frames that never come.
  if (browser().kind === 'chromium') await popup.click(selector)
  else await popup.$eval(selector, (button) => (button as HTMLElement).click())
}

describe('search in the popup', () => {
  test.each([
    ['wiretap', 'salt-typhoon-telecom-2024'],
    ['salt typhon', 'salt-typhoon-telecom-2024'],
  ])('%s finds its brief, and Enter opens it', async (query, brief) => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    // Not for a heading: it changes as soon as the page has told what it mentions.
    await until(async () => (await popup.$('[role=option]')) !== null, 'the first list of briefs')
    await popup.type('[role=combobox]', query)
    await until(async () => (await popup.$('[role=option] mark')) !== null, 'a marked hit')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowUp')
    // The popup closes itself before the key is up again.
    await popup.keyboard.press('Enter').catch(() => undefined)
    const reader = await findOwnPage(page, '/reader.html')
    expect(await reader.evaluate(() => location.hash)).toContain(brief)
    await reader.close()
    await page.close()
  })

  test('takes what is typed anywhere in the popup, from the first letter on', async () => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await until(async () => (await popup.$('[role=option]')) !== null, 'the first list of briefs')
    await popup.evaluate(() => (document.activeElement as HTMLElement).blur())
    await popup.keyboard.type('wiretap')
    await until(async () => (await popup.$('[role=option] mark')) !== null, 'a marked hit')
    expect(await popup.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)).toBe('wiretap')
    await popup.close()
    await page.close()
  })

  test('keeps its filters until they are cleared, and says so', async () => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await popup.type('[role=combobox]', 'where:China wiretap')
    await until(async () => (await popup.$('[role=option] mark')) !== null, 'a marked hit')
    await popup.close()
    const again = await browser().openPopup(page)
    const query = () => again.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)
    expect(await query()).toBe('where:China ')
    await waitForText(again, 'Filters from last time.')
    await waitForText(again, 'On this page')
    await again.focus('[role=combobox]')
    await again.keyboard.press('Escape')
    await until(async () => (await query()) === '', 'the filters to go')
    await again.close()
    const cleared = await browser().openPopup(page)
    await waitForText(cleared, 'On this page')
    expect(await cleared.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)).toBe('')
    await page.close()
  })

  test('says so where nothing is found', async () => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await popup.type('[role=combobox]', 'zzzzqqqq')
    await waitForText(popup, 'zzzzqqqq')
    expect(await popup.$('[role=option]')).toBeNull()
    await page.close()
  })
})

describe('the popup on a page', () => {
  test('lists what the page mentions, with counts, and jumps there', async () => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await waitForText(popup, 'On this page')
    expect(await popup.$$eval('.page-map line', (lines) => lines.length)).toBeGreaterThan(3)
    await press(popup, 'Salt Typhoon, 2 mentions, jump')
    await press(popup, 'Salt Typhoon, 1/2, jump to the next mention')
    await until(() => page.evaluate(() => scrollY > 500), 'the page to scroll to the second mention')
    await until(async () => (await readMarks(page)).some(({ look }) => look === 'flash'), 'the flash')
    await page.close()
  })

  test('turns marks off for the site and on again, and it lasts', async () => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await press(popup, 'This site')
    await until(async () => (await markedTexts(page)).length === 0, 'the marks to go')
    await page.reload()
    const again = await browser().openPopup(page)
    await waitForText(again, 'Marks are off on 127.0.0.1')
    await press(again, 'Turn marks on')
    await findMark(page, 'Salt Typhoon')
    await page.close()
  })

  test.each([
    ['For an hour', 'Marks are off until'],
    ['Everywhere', 'Marks are off everywhere'],
  ])('turns marks off %s', async (choice, says) => {
    const page = await openArticle()
    const popup = await browser().openPopup(page)
    await press(popup, choice)
    await waitForText(popup, says)
    await until(async () => (await markedTexts(page)).length === 0, 'the marks to go')
    await press(popup, 'Turn marks on')
    await findMark(page, 'Salt Typhoon')
    await page.close()
  })

  test('says plainly that it does not read a page of the browser', async () => {
    const page = await browser().open('about:blank')
    const popup = await browser().openPopup(page)
    await waitForText(popup, 'Inbrief does not read this page')
    await page.close()
  })
})
