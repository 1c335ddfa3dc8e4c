/** What marks cost when they are on the screen: painting them, and finding the one under the pointer. */
import type { Page } from 'puppeteer-core'
import { traceExtension } from './trace'

const frames = 60
const moves = 60

/**
 * Milliseconds in which the page's thread paints one frame, while a box moves over the text; to be compared with the
 * same page without the extension.
 */
export async function frameMs(page: Page): Promise<number> {
  await page.evaluate(() => {
    const box = document.createElement('div')
    box.style.cssText = 'position:absolute;top:0;left:0;width:900px;height:700px;background:#0001'
    document.body.append(box)
  })
  await page.tracing.start({ categories: ['devtools.timeline'] })
  await page.evaluate(moveBox, frames)
  const bytes = await page.tracing.stop()
  if (!bytes) throw new Error('The browser gave no trace')
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: { name: string; dur?: number }[]
  }
  const painting = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'])
  const us = traceEvents.reduce((sum, { name, dur = 0 }) => sum + (painting.has(name) ? dur : 0), 0)
  return us / 1000 / frames
}

async function moveBox(count: number): Promise<void> {
  const box = document.body.lastElementChild as HTMLElement
  for (let i = 0; i < count; i++) {
    box.style.left = `${i % 2}px`
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/** Milliseconds that the extension takes for one move of the pointer over a page that is full of marks. */
export async function hitTestMs(page: Page): Promise<number> {
  const { totalMs } = await traceExtension(page, async () => {
    for (let i = 0; i < moves; i++) await page.mouse.move(20 + i * 10, 20 + i * 10)
  })
  return totalMs / moves
}
