import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import type { ToCard } from '../../data/messages/card-port'
import type { AxeState } from '../support/axe-states'
import { openCardPage } from '../support/card-page'
import { expectAccessible } from '../support/expect-accessible'
import { press } from '../support/page-text'
import { openSettings } from '../support/settings-page'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()

beforeAll(async () => {
  // A card stands on a mark, and marks come after the packs.
  const settings = await openSettings(browser())
  await settings.close()
})

interface CardState {
  show?: Partial<ToCard>
  press?: string[]
  /** What is there once the card is in this state. */
  ready: string
}

const states: Partial<Record<AxeState, CardState>> = {
  'card: on a name': { ready: '.lead-brief' },
  'card: on a disputed name': { show: { matched: 'GhostEmperor' }, ready: '.card-why[open] .disputed' },
  'card: on a name of several entities': {
    show: { matched: 'Verizon', entities: ['inbrief-starter/verizon', 'inbrief-starter/lumen'] },
    ready: '[role=tab]',
  },
  'card: on a name that is no longer known': { show: { entities: ['gone/gone'] }, ready: '.card-about' },
  'card: that could not be looked up': {
    // More than the background takes: the answer is the error itself.
    show: { entities: [], pageEntities: Array.from({ length: 100_000 }, (_, i) => `p/${i}`) },
    ready: '[role=alert]',
  },
  'card: with its whole brief': { press: ['Read the whole brief here'], ready: '.card-fact li' },
  'card: pinned': { press: ['Keep open'], ready: '.card-handle' },
  'card: with what can be cited': { press: ['Cite'], ready: '.card-tray' },
  'card: with what can be left unmarked': {
    press: ['More: do not mark this, report a wrong match'],
    ready: '.card-tray',
  },
  'card: with what was left unmarked': {
    press: ['More: do not mark this, report a wrong match', 'On this site'],
    ready: 'button::-p-text(Undo)',
  },
  'card: after a step to another name': { press: ['AT&T'], ready: '.card-back' },
}

test.each(Object.entries(states))(
  'axe finds nothing wrong with the %s, light or dark',
  async (name, state) => {
    const page = await openCardPage(browser(), state.show)
    for (const button of state.press ?? []) await press(page, button)
    await page.waitForSelector(state.ready)
    await expectAccessible(browser(), page, name as AxeState)
    await page.close()
    // The background says why it refused.
    if (name.includes('looked up')) await browser().takeErrors()
  },
)

test.each(['ltr', 'rtl'])('nothing of the card is wider than a narrow screen, from %s', async (direction) => {
  const page = await openCardPage(browser())
  await press(page, 'Read the whole brief here')
  await page.waitForSelector('.card-fact li')
  expect(await overflowAt(page, direction)).toEqual([])
  await page.close()
})

/** What overflows a screen of 320 pixels. */
async function overflowAt(page: Page, direction: string): Promise<string[]> {
  await page.setViewport({ width: 320, height: 700 })
  return page.evaluate((direction) => {
    document.documentElement.dir = direction
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < -1 || right > innerWidth + 1)
    })
    return wide.map((element) => element.outerHTML.slice(0, 80))
  }, direction)
}
