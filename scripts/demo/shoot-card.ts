import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frame, Page } from 'puppeteer-core'

const cardTimeoutMs = 10_000
const stepMs = 30

/**
 * Rests the pointer on a mark near the top of the page until its card is there.
 * @throws Error where the page has no mark in sight or no card opens.
 */
export async function openCard(page: Page): Promise<Frame> {
  await page.bringToFront()
  // Motion would have to be waited for.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  const handle = await page.waitForFunction(findMark, { timeout: cardTimeoutMs, polling: 50 })
  const point = await handle.jsonValue()
  if (!point) throw new Error('No mark is in sight')
  // A pointer that comes in one leap is taken to travel on: it has to come to rest on the mark.
  for (const dx of [-3, -2, -1, 0]) {
    await page.mouse.move(point.x + dx, point.y)
    await new Promise((resolve) => setTimeout(resolve, stepMs))
  }
  const frame = await page.waitForFrame((one) => one.url().endsWith('/card.html'), { timeout: cardTimeoutMs })
  await frame.waitForSelector('.card-name', { timeout: cardTimeoutMs })
  return frame
}

/** Saves the page with its card, in light and in dark; answers the paths. */
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

/** Runs in the page: the middle of a mark that is in sight, an actor's where there is one; null where none is. */
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
