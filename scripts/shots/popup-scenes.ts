import type { Page } from 'puppeteer-core'
import { findMark } from '../../tests/support/marks'
import type { Scene, Stage } from './scene'

/** As wide as the popup asks to be, and as narrow as it may become. */
const widths = [320, 400]

async function openPopup(stage: Stage): Promise<Page> {
  const page = await stage.open(stage.articleUrl)
  await findMark(page, 'Google')
  const popup = await stage.openBehind(page, 'popup.html')
  await popup.waitForSelector('.mention-table')
  // A scene before has left its filters there.
  await popup.focus('[role=combobox]')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('[role=option]')
  return popup
}

async function search(stage: Stage, query: string, ready: string): Promise<Page> {
  const popup = await openPopup(stage)
  await popup.type('[role=combobox]', query)
  await popup.waitForSelector(ready)
  return popup
}

export const popupScenes: readonly Scene[] = [
  { name: 'popup-page', widths, make: async (stage) => ({ page: await openPopup(stage) }) },
  {
    name: 'popup-results',
    widths,
    make: async (stage) => ({
      page: await search(stage, 'salt typhoon', '[role=option][aria-selected=true]'),
    }),
  },
  {
    name: 'popup-nothing',
    widths,
    make: async (stage) => ({ page: await search(stage, 'saltt tyfoon', '[role=option]') }),
  },
  {
    name: 'popup-filters',
    widths,
    make: async (stage) => {
      const popup = await search(stage, 'hackers where:China ', '.chip[aria-pressed=true]')
      // As it is when it opens again.
      await popup.reload()
      await popup.waitForSelector('.chips-kept')
      await popup.waitForSelector('.result')
      return { page: popup }
    },
  },
  {
    name: 'popup-none',
    widths,
    make: async (stage) => ({ page: await search(stage, 'qqqxyz', '.finder-none') }),
  },
  {
    name: 'popup-unread',
    widths,
    make: async (stage) => {
      const page = await stage.openOwn('popup.html')
      // The scene before has left its filters there.
      await page.keyboard.press('Escape')
      await page.waitForSelector('[role=option]')
      return { page }
    },
  },
]
