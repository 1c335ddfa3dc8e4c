import type { Frame, Page } from 'puppeteer-core'
import { readCard, waitForCard } from '../../tests/support/card'
import { restOn } from '../../tests/support/marks'
import type { Scene, Stage, View } from './scene'

/** Kept around the card in a picture, in CSS pixels: the word that it stands at. */
const around = 48

function cardScene(
  name: string,
  mark: string,
  act: (frame: Frame, page: Page) => Promise<void>,
  { path = '', undo }: { path?: string; undo?: (frame: Frame) => Promise<void> } = {},
): Scene {
  return {
    name: `card-${name}`,
    async make(stage: Stage): Promise<View> {
      const page = await stage.open(stage.articleUrl + path)
      await scrollTo(page, mark)
      await restOn(page, mark)
      const { frame } = await waitForCard(page, '')
      await act(frame, page)
      return { page, clip: await cardClip(page), undo: () => undo?.(frame) }
    },
  }
}

/** Brings the first place where a text stands to the upper half of the view. */
async function scrollTo(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (!textContent?.includes(text) || !parentElement?.checkVisibility()) continue
      scrollBy(0, parentElement.getBoundingClientRect().top - innerHeight / 4)
      return
    }
  }, text)
}

async function cardClip(page: Page): Promise<NonNullable<View['clip']>> {
  const card = await readCard(page)
  const viewport = page.viewport()
  if (!card || !viewport) throw new Error('There is no card to photograph')
  const x = Math.max(0, card.box.x - around)
  const y = Math.max(0, card.box.y - around)
  return {
    x,
    y: y + (await page.evaluate(() => scrollY)),
    width: Math.min(viewport.width - x, card.box.width + 2 * around),
    height: Math.min(viewport.height - y, card.box.height + 2 * around),
  }
}

async function press(frame: Frame, selector: string): Promise<void> {
  await frame.waitForSelector(selector)
  await frame.$eval(selector, (element) => (element as HTMLElement).click())
}

// Told by where they stand: their labels are in the language of the shots.
const enlargeButton = '.card-controls button:first-child'
const pinButton = '.card-pin'
const moreButton = '.card-bar > .button-icon'
const unmarkButton = '.card-tray fieldset .button'
const undoButton = '.card-tray > .button'

export const cardScenes: readonly Scene[] = [
  cardScene('actor', 'Salt Typhoon', async () => {}),
  cardScene('victim', 'Verizon', async () => {}),
  cardScene('why', 'GhostEmperor', async () => {}, { path: 'alias' }),
  cardScene('deeper', 'Salt Typhoon', async (frame) => {
    await press(frame, '.lead-brief-here a')
    await frame.waitForSelector('.card-back')
  }),
  cardScene('large', 'Salt Typhoon', async (frame, page) => {
    await press(frame, enlargeButton)
    await press(frame, pinButton)
    await frame.waitForSelector('.card-fact li')
    await page.waitForFunction(() => document.fonts.status === 'loaded')
  }),
  cardScene('cite', 'Verizon', async (frame) => press(frame, '.card-bar .button-quiet')),
  cardScene('unmark', 'Verizon', async (frame) => press(frame, moreButton)),
  cardScene(
    'unmarked',
    'Verizon',
    async (frame) => {
      await press(frame, moreButton)
      await press(frame, unmarkButton)
      await frame.waitForSelector(undoButton)
    },
    { undo: (frame) => press(frame, undoButton) },
  ),
]
