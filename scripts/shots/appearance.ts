import type { CDPSession, Page } from 'puppeteer-core'
import { until } from '../../tests/support/marks'

/** How a reader may have set colours; with forced ones the system's few replace all of ours. */
const appearances = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const
export type Appearance = keyof typeof appearances
export const allAppearances = Object.keys(appearances) as Appearance[]

/**
 * Lets a page, with the frames that it will have, be shown as readers have set their systems; without motion, which
 * would have to be waited for. A frame in a process of its own, as the card's, is told by itself: from its page it takes
 * light and dark alone.
 */
export async function dress(page: Page): Promise<(appearance: Appearance) => Promise<void>> {
  const session = await page.createCDPSession()
  const frames = new Set<CDPSession>()
  session.on('sessionattached', (frame) => frames.add(frame))
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'iframe' }],
  })
  return async (appearance) => {
    const wanted = { ...appearances[appearance], 'prefers-reduced-motion': 'reduce' }
    const features = Object.entries(wanted).map(([name, value]) => ({ name, value }))
    // Not by puppeteer's own, which knows nothing of forced colours.
    await session.send('Emulation.setEmulatedMedia', { features })
    // One of a frame that has gone is none any more.
    for (const frame of frames)
      await frame.send('Emulation.setEmulatedMedia', { features }).catch(() => frames.delete(frame))
    const query = features.map(({ name, value }) => `(${name}: ${value})`).join(' and ')
    await until(() => isShown(page, query), `all frames of ${page.url()} to be shown ${appearance}`)
  }
}

async function isShown(page: Page, query: string): Promise<boolean> {
  const shown = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate((query) => matchMedia(query).matches && document.getAnimations().length === 0, query),
      ),
  )
  return shown.every(Boolean)
}
