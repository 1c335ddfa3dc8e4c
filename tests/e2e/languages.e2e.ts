import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messages } from '../../locales/messages'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, restOn, until } from '../support/marks'
import { findOwnPage, press } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({
    '/': '<p style="margin:200px">Salt Typhoon is said to be in the networks of Verizon.</p>',
  })
})
afterAll(() => server.close())

/** The language and direction that a page declares, and the direction that it is laid out in. */
async function languageOf(page: Page | Frame): Promise<{ lang: string; dir: string; laidOut: string }> {
  return page.evaluate(() => {
    const { lang, dir } = document.documentElement
    return { lang, dir, laidOut: getComputedStyle(document.body).direction }
  })
}

/** By plain spaces, as messages are written; French is shown with some at which no line breaks. */
async function waitForText(page: Page | Frame, text: string): Promise<void> {
  await until(
    async () =>
      page.evaluate(
        (text) => document.body.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ').includes(text) ?? false,
        text,
      ),
    `"${text}"`,
  )
}

describe.each([
  ['fr', 'ltr'],
  ['ar', 'rtl'],
] as const)('in a browser whose language is %s', (language, dir) => {
  const browser = useTestBrowser({ locale: language })
  const shape = { lang: language, dir, laidOut: dir }

  test('the popup speaks it', async () => {
    const page = await browser().open(`${server.origin}/`)
    await findMark(page, 'Salt Typhoon')
    const popup = await browser().openPopup(page)
    await waitForText(popup, messages.popup.onThisPage[language])
    await waitForText(popup, messages.role.actor[language])
    await waitForText(popup, messages.finder.forThisPage[language])
    expect(await languageOf(popup)).toEqual(shape)
    expect(await popup.$eval('[role=combobox]', (box) => box.getAttribute('placeholder'))).toBe(
      messages.finder.hint[language],
    )
    await page.close()
  })

  test('settings and the reader speak it, and so do their titles', async () => {
    const settings = await browser().extensionPage('options.html')
    await waitForText(settings, messages.settings.requestsAbout[language])
    await waitForText(settings, messages.pack.fromStarter[language])
    expect(await languageOf(settings)).toEqual(shape)
    expect(await settings.title()).toBe(`${messages.everywhere.settings[language]} · Inbrief`)
    await settings.close()
    const reader = await browser().extensionPage(
      'reader.html#/brief/inbrief-starter/salt-typhoon-telecom-2024',
    )
    await waitForText(reader, messages.reader.who[language])
    await waitForText(reader, messages.brief.fact[language])
    expect(await languageOf(reader)).toEqual(shape)
    // The brief itself is in English, and from left to right.
    expect(await reader.$eval('.brief h1', (title) => getComputedStyle(title).direction)).toBe('ltr')
    await reader.close()
  })

  test('the browser tells what Inbrief is and what its keys do in it', async () => {
    const { description, commands } = await browser().background(async (api) => ({
      description: api.runtime.getManifest().description,
      commands: (await api.commands.getAll()).map((command) => command.description),
    }))
    expect(description).toBe(messages.browser.description[language])
    expect(commands).toContain(messages.browser.nextMention[language])
  })

  test('the card is laid out for it, on a page in English', async () => {
    const page = await browser().open(`${server.origin}/`)
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, messages.kind.actor[language])
    expect(await languageOf(frame)).toEqual(shape)
    expect((await languageOf(page)).laidOut).toBe('ltr')
    await page.close()
  })

  test.runIf(dir === 'rtl')(
    'English titles and prose stand on their left, and a name where Arabic begins',
    async () => {
      /** The side that the lines of an element begin at. */
      const side = (page: Page, selector: string) =>
        page.$eval(selector, (element) => {
          const { textAlign, direction } = getComputedStyle(element.closest('p') ?? element)
          if (textAlign !== 'start') return textAlign
          return direction === 'ltr' ? 'left' : 'right'
        })
      const reader = await browser().extensionPage('reader.html#/entity/inbrief-starter/salt-typhoon')
      await reader.waitForSelector('.entity-brief-summary')
      expect(await side(reader, '.entity h1')).toBe('right')
      expect(await side(reader, '.entity .brief-summary')).toBe('left')
      expect(await side(reader, '.entity-brief-title')).toBe('left')
      expect(await side(reader, '.entity-brief-summary')).toBe('left')
      await reader.evaluate(() => {
        location.hash = '#/brief/inbrief-starter/salt-typhoon-telecom-2024'
      })
      await reader.waitForSelector('.points li')
      expect(await side(reader, '.brief h1')).toBe('left')
      expect(await side(reader, '.points li')).toBe('left')
      await reader.close()
      const search = await browser().extensionPage('reader.html#/search?q=wiretap')
      await search.waitForSelector('.result-title mark')
      expect(await side(search, '.result-title')).toBe('left')
      expect(await side(search, '.result-snippet')).toBe('left')
      await search.close()
    },
  )

  test.runIf(dir === 'rtl')('axe finds nothing wrong with what belongs to a page', async () => {
    const page = await browser().open(`${server.origin}/`)
    await findMark(page, 'Salt Typhoon')
    const panel = await browser().openBehind(page, 'sidepanel.html')
    await panel.waitForSelector('.panel-briefs')
    await expectAccessible(browser(), panel, 'panel: in Arabic')
    await press(panel, messages.panel.makeBackgrounder[language])
    const made = await findOwnPage(page, '/backgrounder.html')
    await made.waitForSelector('.backgrounder-brief')
    await expectAccessible(browser(), made, 'backgrounder: in Arabic')
    const popup = await browser().openBehind(page, 'popup.html')
    await popup.waitForSelector('.page-map')
    await expectAccessible(browser(), popup, 'popup: in Arabic')
    await page.bringToFront()
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, messages.kind.actor[language])
    await expectAccessible(browser(), frame, 'card: in Arabic')
    for (const one of [popup, made, panel, page]) await one.close()
  })

  test.runIf(dir === 'rtl')('axe finds nothing wrong with the pages of Inbrief', async () => {
    const own = [
      ['welcome: in Arabic', 'welcome.html', 'article'],
      ['reader: in Arabic', 'reader.html#/entity/inbrief-starter/salt-typhoon', '.tie-lines'],
      ['editor: in Arabic', 'reader.html#/write', 'textarea'],
      ['settings: in Arabic', 'options.html', '.pack h3'],
      ['PDF viewer: in Arabic', 'pdf.html', 'h1'],
    ] as const
    for (const [state, path, ready] of own) {
      const opened = await browser().extensionPage(path)
      await opened.waitForSelector(ready)
      await expectAccessible(browser(), opened, state)
      await opened.close()
    }
  })
})
