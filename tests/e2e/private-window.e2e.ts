/** Firefox lets no page of an extension read the store in a private window; Chromium has no such page there. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { waitForCard } from '../support/card'
import { FirefoxChrome } from '../support/firefox-chrome'
import { findMark, restOn, until } from '../support/marks'
import { findOwnPage, press, textOf, waitForText } from '../support/page-text'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const isFirefox = inject('browserKind') === 'firefox'
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/': '<title>Private</title><p>Salt Typhoon is back.</p>' })
})
afterAll(() => server.close())

test.runIf(isFirefox)(
  'in a private window names have cards, and briefs lead to an ordinary window',
  async () => {
    const ordinary = await browser().extensionPage('reader.html')
    await waitForText(ordinary, 'Newest briefs')
    const id = await browser().background((api) => api.runtime.id)
    const chrome = await FirefoxChrome.connect(ordinary.browser(), id)
    await chrome.openPrivately(`${server.origin}/`)

    const page = await findOwnPage(ordinary, server.origin)
    // With its last page the window is closed, so that a second try begins in an ordinary one.
    onTestFinished(() => page.close())
    await findMark(page, 'Salt Typhoon')
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, 'Salt Typhoon')
    await press(frame, 'Salt Typhoon reaches the wiretap systems of US carriers')
    const closed = await findOwnPage(page, 'reader.html#/brief/')
    onTestFinished(() => closed.close())
    await waitForText(closed, 'only in an ordinary window')
    await press(closed, 'Open in an ordinary window')
    let shown: Page | undefined
    await until(async () => {
      for (const one of await page.browser().pages()) {
        const text = await textOf(one, '.reader h1').catch(() => '')
        if (text.includes('Salt Typhoon reaches')) shown = one
      }
      return shown !== undefined
    }, 'the brief in an ordinary window')
    expect(await shown?.evaluate('browser.extension.inIncognitoContext')).toBe(false)
    await shown?.close()
  },
)
