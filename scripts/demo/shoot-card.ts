import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, TimeoutError } from 'puppeteer-core'

/** A mark in view is painted at once, and its card opens as soon. */
const inSightTimeoutMs = 2_000
const cardTimeoutMs = 10_000
const stepMs = 30

/**
 * Rests the pointer on a mark near the top of the page. If none is in view, or a banner lies over it, goes to the first
 * one as the keyboard does.
 *
 * @param walk goes to the first mention of the page and opens its card
 * @returns whether a card is open
 */
export async function openCard(page: Page, walk: () => Promise<void>): Promise<boolean> {
  await page.bringToFront()
  // Otherwise the pictures would have to wait for motion.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  if (await opensInTime(restOnMark(page))) return true
  await walk()
  return opensInTime(waitForCard(page, cardTimeoutMs))
}

async function restOnMark(page: Page): Promise<void> {
  const handle = await page.waitForFunction(findMark, { timeout: inSightTimeoutMs, polling: 50 })
  const point = await handle.jsonValue()
  if (!point) throw new Error('A mark in sight has no place')
  // A pointer that comes in one leap counts as travelling, so it moves on the mark until it rests.
  for (const dx of [-3, -2, -1, 0]) {
    await page.mouse.move(point.x + dx, point.y)
    await new Promise((resolve) => setTimeout(resolve, stepMs))
  }
  await waitForCard(page, inSightTimeoutMs)
}

async function waitForCard(page: Page, timeout: number): Promise<void> {
  const frame = await page.waitForFrame((one) => one.url().endsWith('/card.html'), { timeout })
  await frame.waitForSelector('.card-name', { timeout })
}

async function opensInTime(opening: Promise<void>): Promise<boolean> {
  try {
    await opening
    return true
  } catch (error) {
    if (error instanceof TimeoutError) return false
    throw error
  }
}

/** Saves the page, with its card where one is open, in light and in dark; returns the paths. */
export async function shootCard(page: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    const path = join(folder, `card-${scheme}.png`)
    await page.screenshot({ path })
    paths.push(path)
  }
  return paths
}

/** Runs in the page: the middle of a mark that is in view, an actor's if there is one; null if none is. */
function findMark(): { x: number; y: number } | null {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('inbrief-'))
  names.sort((a, b) => Number(b.endsWith('-actor')) - Number(a.endsWith('-actor')))
  for (const name of names) {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      const box = range.getClientRects()[0]
      if (!box || box.top < 0 || box.bottom > innerHeight) continue
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
  }
  return null
}
