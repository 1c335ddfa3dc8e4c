import type { Page } from 'puppeteer-core'
import { findMark } from '../../tests/support/marks'
import type { Scene, Stage, View } from './scene'

async function openPanel(stage: Stage): Promise<Page> {
  const page = await stage.open(stage.articleUrl)
  await findMark(page, 'Google')
  const panel = await stage.openBehind(page, 'sidepanel.html')
  await panel.waitForSelector('.panel-briefs')
  return panel
}

/** What is shown of a page as a whole. */
export const pageScenes: readonly Scene[] = [
  {
    name: 'panel',
    widths: [320, 440],
    make: async (stage) => ({ page: await openPanel(stage) }),
  },
  {
    name: 'panel-results',
    widths: [320, 440],
    make: async (stage) => {
      const panel = await openPanel(stage)
      await panel.type('[role=combobox]', 'chinese hackers wiretap where:"United States"')
      await panel.waitForSelector('.chip[aria-pressed=true]')
      await panel.waitForSelector('.result-snippet mark')
      return { page: panel }
    },
  },
  {
    name: 'panel-none',
    widths: [320],
    make: async (stage) => {
      const panel = await openPanel(stage)
      await panel.type('[role=combobox]', 'qqqxyz')
      await panel.waitForSelector('.finder-none')
      return { page: panel }
    },
  },
  {
    name: 'panel-unread',
    widths: [320],
    make: async (stage) => {
      const page = await stage.openOwn('sidepanel.html')
      await page.waitForSelector('.mentions-none')
      return { page }
    },
  },
  { name: 'backgrounder', make: openBackgrounder },
  { name: 'backgrounder', make: openBackgrounder, isPrinted: true },
]

async function openBackgrounder(stage: Stage): Promise<View> {
  const panel = await openPanel(stage)
  const opened = panel.browser().waitForTarget((target) => target.url().includes('/backgrounder.html'))
  await panel.$eval('.button-main', (button) => (button as HTMLElement).click())
  const url = (await opened).url()
  const page = await stage.openOwn(url.slice(url.indexOf('backgrounder.html')))
  await page.waitForSelector('.backgrounder-brief')
  return { page }
}
