/**
 * A whole session by keyboard alone: in a page, in the popup, in settings. No pointer is used, and nothing is clicked but
 * by Enter and Space. Shortcuts of the browser cannot be pressed by a test; their commands are given.
 */
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard } from '../support/card'
import { findMark, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { findOwnPage, textOf, waitForText } from '../support/page-text'
import { openSettings } from '../support/settings-page'
import { signedPack } from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { syncButton, untilNoSyncRuns } from '../support/sync-buttons'
import { useTestBrowser } from '../support/use-test-browser'

const article = new URL('../../scripts/demo/article.html', import.meta.url)
const browser = useTestBrowser()
let server: StaticServer
let host: PackServer

beforeAll(async () => {
  server = await startStaticServer({ '/': { file: article.pathname } })
  host = await startPackServer((await signedPack({ title: 'Sample pack' })).files)
})
afterAll(async () => {
  await server.close()
  await host.close()
})

/** More than any surface has to Tab through. */
const mostTabs = 120

/** What the focus is on: its name for those who do not see it, or its text. */
function focused(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim()
  })
}

/** Presses Tab until the focus is on what has this name. `within`: where it is; the keys go to the page in front. */
async function tabTo(page: Page, within: Page | Frame, name: string, key = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if ((await focused(within)) === name && (await within.evaluate(() => document.hasFocus()))) return
    await within.evaluate(() => {
      Object.assign(globalThis, { before: document.activeElement })
    })
    if (key === 'Shift+Tab') await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (key === 'Shift+Tab') await page.keyboard.up('Shift')
    await until(
      () =>
        within.evaluate(
          () => document.activeElement !== (globalThis as unknown as { before: Element }).before,
        ),
      `the focus to move on from "${await focused(within)}", towards "${name}"`,
    )
  }
  throw new Error(`Tab does not come to "${name}"`)
}

async function hasFocus(frame: Frame): Promise<void> {
  await until(() => frame.evaluate(() => document.hasFocus()), 'the card to have the focus')
}

test('in a page: to the next mention, into its card, on to a name and back, the whole brief, a citation, and out', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  await page.focus('nav a')
  await browser().command('next-mention')
  const first = await waitForCard(page, '')
  await hasFocus(first.frame)
  await browser().command('next-mention')
  const { frame } = await waitForCard(page, 'Salt Typhoon')
  await until(async () => (await textOf(frame, '.card-name')) === 'Salt Typhoon', 'the next name')
  await hasFocus(frame)

  await tabTo(page, frame, 'AT&T')
  await page.keyboard.press('Enter')
  await until(async () => (await textOf(frame, '.card-name')) === 'AT&T', 'the card to go on')
  await tabTo(page, frame, 'Back to Salt Typhoon')
  await page.keyboard.press('Enter')
  await until(async () => (await textOf(frame, '.card-name')) === 'Salt Typhoon', 'the card to go back')

  await tabTo(page, frame, 'Read the whole brief here')
  await page.keyboard.press('Enter')
  await frame.waitForSelector('.card-fact li')
  await tabTo(page, frame, 'Cite')
  await page.keyboard.press('Enter')
  await frame.waitForSelector('.card-tray')
  await tabTo(page, frame, 'Plain', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await until(async () => /opied/.test(await textOf(frame, '.card-tray [role=status]')), 'what became of it')

  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  expect(await readCard(page)).toBeNull()
  // Where the reader was before.
  expect(await focused(page)).toBe('Precedents')
  await page.close()
})

test('in a page where nothing had the focus, its keys are its own again as soon as the card is closed', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  await page.evaluate(() =>
    window.addEventListener('keydown', ({ key }) => {
      Object.assign(globalThis, { pressed: key })
    }),
  )
  await browser().command('next-mention')
  const { frame } = await waitForCard(page, '')
  await hasFocus(frame)
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  await page.keyboard.press('PageDown')
  expect(await page.evaluate(() => (globalThis as { pressed?: string }).pressed)).toBe('PageDown')
  await page.close()
})

test('in the popup: a search, a filter, and a brief', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Salt Typhoon')
  const popup = await browser().extensionPage('popup.html')
  await popup.waitForSelector('[role=option]')
  // A try before this one may have left its filters.
  await popup.keyboard.press('Escape')
  // The box has the focus from the start.
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  await popup.keyboard.type('hackers ')
  await popup.waitForSelector('.chip')
  await popup.waitForSelector('[aria-selected=true]')
  for (let tabs = 0; tabs < 2; tabs++) await popup.keyboard.press('Tab')
  expect(await popup.evaluate(() => document.activeElement?.className)).toBe('chip')
  await popup.keyboard.press(' ')
  await popup.waitForSelector('.chip[aria-pressed=true]')
  await tabTo(popup, popup, 'Search briefs', 'Shift+Tab')
  await popup.keyboard.press('ArrowDown')
  await popup.waitForFunction(() => {
    const active = document.activeElement?.getAttribute('aria-activedescendant')
    return active && document.getElementById(active)?.getAttribute('aria-selected') === 'true'
  })
  // The popup closes at once, so that the key may come up where it is no longer.
  await popup.keyboard.press('Enter').catch(() => undefined)
  const reader = await findOwnPage(page, 'reader.html')
  await reader.waitForSelector('h1')
  await reader.close()
  await page.close()
})

test('in settings: a pack is added, synced, removed and brought back', async () => {
  const settings = await openSettings(browser())
  await until(async () => {
    await settings.keyboard.press('Tab')
    return settings.evaluate(() => document.activeElement?.id === 'source-address')
  }, 'the address to have the focus')
  await settings.keyboard.type(host.url)
  await settings.keyboard.press('Enter')
  await waitForText(settings, 'Sample pack')
  await untilNoSyncRuns(settings)
  await settings.waitForSelector(syncButton('Sample pack'))
  await tabTo(settings, settings, 'Sync Sample pack')
  await settings.keyboard.press('Enter')
  await waitForText(settings, 'up to date')
  await untilNoSyncRuns(settings)
  // Whoever has pressed it is still there.
  expect(await focused(settings)).toBe('Sync Sample pack')
  await settings.waitForSelector(syncButton('Sample pack'))
  await tabTo(settings, settings, 'Remove Sample pack')
  await settings.keyboard.press('Enter')
  // What had the focus is gone: the way back takes it.
  await until(async () => (await focused(settings)) === 'Undo', 'the focus to be on Undo')
  await settings.keyboard.press('Enter')
  await until(async () => (await focused(settings)) === 'Remove Sample pack', 'the focus to be on the pack')
  await settings.close()
})
