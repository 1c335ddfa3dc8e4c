import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, markedTexts, restOn, until } from '../support/marks'
import { findOwnPage, press, waitForText } from '../support/page-text'
import { builtExtension } from '../support/start-test-browser'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser({ welcome: true })
let welcome: Page

beforeAll(async () => {
  // The page that the installation has opened by itself.
  const other = await browser().extensionPage('card.html')
  welcome = await findOwnPage(other, 'welcome.html')
  await other.close()
  await welcome.bringToFront()
})
// Chromium closes it with the update of the last test.
afterAll(() => welcome?.close().catch(() => undefined))

/** What the card on the page says. It is out of a test's sight in Firefox, which lists the extension's windows instead. */
async function cardText(name: string): Promise<string> {
  if (browser().kind === 'chromium') return (await waitForCard(welcome, name)).text
  let text = ''
  await until(async () => {
    text = await welcome.evaluate(() => {
      type Views = { browser: { extension: { getViews(): Window[] } } }
      const views = (globalThis as unknown as Views).browser.extension.getViews()
      const card = views.find((view) => view.location.pathname === '/card.html' && view.innerWidth > 0)
      return card?.document.body.textContent ?? ''
    })
    return text.includes(name)
  }, `a card that says "${name}"`)
  return text
}

test('an installation opens the introduction, and its sample has the real marks', async () => {
  await findMark(welcome, 'Salt Typhoon')
  expect(await markedTexts(welcome)).toEqual(
    expect.arrayContaining(['AT&T', 'CALEA', 'CISA', 'FBI', 'FCC', 'GhostEmperor', 'Lumen', 'Verizon']),
  )
  await waitForText(welcome, '53 briefs are here already')
})

test('resting on a name of the sample opens the real card, which holds its briefs against the sample', async () => {
  await restOn(welcome, 'Salt Typhoon')
  const text = await cardText('Salt Typhoon')
  expect(text).toContain('Threat actor')
  expect(text).toContain('4 months older than the article')
  expect(text).toMatch(/Also on this page.*Verizon/)
})

test('the keyboard’s command walks through it as through any page', async () => {
  await browser().command('next-mention')
  await until(() => welcome.evaluate(() => CSS.highlights.has('inbrief-flash')), 'the flash')
  await welcome.keyboard.press('Escape')
})

test('the popup offers to turn off no site there', async () => {
  const popup = await browser().openPopup(welcome)
  await waitForText(popup, 'On this page')
  await waitForText(popup, 'Marks are on')
  expect(await popup.evaluate(() => document.querySelector('.off-switch')?.textContent)).not.toMatch(
    /Marks are on for|This site/,
  )
  await popup.close()
  await welcome.bringToFront()
})

test('axe finds nothing wrong with it, light or dark', async () => {
  await expectAccessible(browser(), welcome, 'welcome: at the installation')
})

test('nothing of it is wider than a narrow screen', async () => {
  await welcome.setViewport({ width: 320, height: 700 })
  const widths = await welcome.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  await welcome.setViewport({ width: 1280, height: 900 })
})

test('it says that marks are off, and turns them on', async () => {
  const settings = await browser().extensionPage('options.html')
  await settings.evaluate(() => {
    type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime }
    return (browser ?? chrome).runtime.sendMessage({
      name: 'marks/turnOff',
      ask: { scope: 'everywhere', host: '' },
    })
  })
  await settings.close()
  await welcome.bringToFront()
  await waitForText(welcome, 'Marks are turned off')
  await until(async () => (await markedTexts(welcome)).length === 0, 'the marks to go')
  await expectAccessible(browser(), welcome, 'welcome: where marks are off')
  await press(welcome, 'Turn marks on')
  await findMark(welcome, 'Salt Typhoon')
})

test('settings lead back to it', async () => {
  const settings = await browser().extensionPage('options.html')
  await settings.waitForSelector('a::-p-text(Show the introduction)')
  const href = await settings.$eval('a[href*=welcome]', (link) => (link as HTMLAnchorElement).href)
  expect(new URL(href).pathname).toBe('/welcome.html')
  await settings.close()
})

test('an update opens it no second time', async () => {
  const countOpen = async () => {
    let count = 0
    for (const page of await welcome.browser().pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.includes('welcome.html')) count += 1
    }
    return count
  }
  const other = await browser().open('about:blank')
  await other.browser().installExtension(builtExtension(inject('browserKind')))
  const again = await browser().extensionPage('options.html')
  await again.waitForSelector('.pack h3')
  expect(await countOpen()).toBeLessThanOrEqual(1)
  await again.close()
  await other.close()
})
