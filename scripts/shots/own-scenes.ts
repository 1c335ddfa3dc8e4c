import { waitForCard } from '../../tests/support/card'
import { findMark, restOn } from '../../tests/support/marks'
import type { Scene, Stage } from './scene'

async function openSettings(stage: Stage) {
  const page = await stage.openOwn('options.html')
  await page.waitForSelector('.pack h3')
  return page
}

/** Marks on the article, in the part that is in view, after a choice of style and scope: each from 1. */
function marksScene(name: string, style: number, scope: number): Scene {
  return {
    name: `marks-${name}`,
    make: async (stage) => {
      const settings = await openSettings(stage)
      for (const [group, place] of [style, scope].entries()) {
        const radio = `.marks-form .choices:nth-of-type(${group + 1}) label:nth-of-type(${place}) input`
        await settings.waitForSelector(radio)
        await settings.$eval(radio, (input) => (input as HTMLInputElement).click())
      }
      const page = await stage.open(stage.articleUrl)
      await findMark(page, 'Google')
      const { width = 0, height = 0 } = page.viewport() ?? {}
      return { page, clip: { x: 0, y: 0, width, height } }
    },
  }
}

/** The first minute and the settings, with what they choose. */
export const ownScenes: readonly Scene[] = [
  {
    name: 'welcome',
    make: async (stage) => {
      const page = await stage.openOwn('welcome.html')
      await findMark(page, 'Salt Typhoon')
      return { page }
    },
  },
  {
    name: 'welcome-card',
    widths: [1280],
    make: async (stage) => {
      const page = await stage.openOwn('welcome.html')
      await restOn(page, 'Salt Typhoon')
      await waitForCard(page, 'Salt Typhoon')
      return { page, clip: { x: 0, y: 0, width: 1280, height: 900 } }
    },
  },
  { name: 'settings', make: async (stage) => ({ page: await openSettings(stage) }) },
  marksScene('clear-all', 2, 2),
  marksScene('subtle-first', 1, 1),
]
