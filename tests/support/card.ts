/** The card as a test sees it: a frame of the page that the page itself cannot reach. */
import type { Frame, Page } from 'puppeteer-core'
import { until } from './marks'

export interface ShownCard {
  frame: Frame
  /** All of its text. */
  text: string
  /** In viewport pixels of the page. */
  box: { x: number; y: number; width: number; height: number }
}

/** The card, or null if none is visible. */
export async function readCard(page: Page): Promise<ShownCard | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue
    const name = await frame.$('.card-name').catch(() => null)
    const element = name && (await frame.frameElement())
    const box = await element?.boundingBox()
    const opacity = await element?.evaluate((node) => getComputedStyle(node as Element).opacity)
    if (!box || box.height === 0 || opacity === '0') continue
    const text = await frame.evaluate(() => document.body.textContent ?? '')
    return { frame, text, box }
  }
  return null
}

/** Waits for a card with text. */
export async function waitForCard(page: Page, says: string, withinMs?: number): Promise<ShownCard> {
  let card: ShownCard | null = null
  await until(
    async () => {
      card = await readCard(page)
      return card?.text.includes(says) ?? false
    },
    `a card that says "${says}"`,
    withinMs,
  )
  return card as unknown as ShownCard
}

/** Waits until the card stands still: it slides in by a few pixels, and grows when more is shown. */
export async function waitForStillCard(page: Page): Promise<ShownCard> {
  let card: ShownCard | null = null
  await until(async () => {
    const last = card?.box
    card = await readCard(page)
    const moves = await (await card?.frame.frameElement())?.evaluate((node) => node.getAnimations().length)
    return moves === 0 && JSON.stringify(card?.box) === JSON.stringify(last)
  }, 'the card to come to rest')
  return card as unknown as ShownCard
}

/** Waits until no card is visible. */
export async function waitForNoCard(page: Page): Promise<void> {
  await until(async () => (await readCard(page)) === null, 'the card to be gone')
}
