import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../tests/support/test-browser'
import type { Scene } from './scene'

/** A telephone's width, at which WCAG asks that nothing scrolls sideways, and a laptop's. */
const usualWidths = [320, 1280]
const height = 900

/** How a reader may have set colours; with forced ones the system's few replace all of ours. */
const appearances = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const
type Appearance = keyof typeof appearances
const allAppearances = Object.keys(appearances) as Appearance[]

/** Photographs scenes in light, dark and forced colours, narrow and wide; tells each file as it is written. */
export async function takeShots(
  browser: TestBrowser,
  articleUrl: string,
  scenes: readonly Scene[],
  folder: string,
  onShot: (path: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const scene of scenes) {
    for (const width of widthsOf(scene)) {
      const opened: Page[] = []
      const prepare = async (page: Page, url: string | null) => {
        opened.push(page)
        await page.setViewport({ width, height, deviceScaleFactor: 1.5 })
        await emulate(page, 'light')
        if (url) await page.goto(url)
        return page
      }
      const { page, clip } = await scene.make({
        browser,
        articleUrl,
        open: async (url) => prepare(await browser.open('about:blank'), url),
        openBehind: async (page, path) => prepare(await browser.openBehind(page, path), null),
        openOwn: async (path) => prepare(await browser.extensionPage(path), null),
      })
      if (scene.isPrinted) {
        const path = join(folder, `${scene.name}.pdf`)
        await page.pdf({ path, format: 'A4', preferCSSPageSize: true })
        onShot(path)
      }
      for (const appearance of scene.isPrinted ? [] : allAppearances) {
        await emulate(page, appearance)
        const path = join(folder, `${scene.name}-${width}-${appearance}.png`)
        // To photograph beyond the view the browser resizes it, which closes a card.
        await page.screenshot({
          path,
          ...(clip ? { clip, captureBeyondViewport: false } : { fullPage: true }),
        })
        onShot(path)
      }
      for (const one of opened) await one.close().catch(() => undefined)
    }
  }
}

function widthsOf({ widths = usualWidths, isPrinted }: Scene): readonly number[] {
  return isPrinted ? widths.slice(-1) : widths
}

/** A frame in a process of its own takes the colours later than its page. */
async function emulate(page: Page, appearance: Appearance): Promise<void> {
  const features = { ...appearances[appearance], 'prefers-reduced-motion': 'reduce' }
  // Not by puppeteer's own, which knows nothing of forced colours.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })
  const query = Object.entries(features)
    .map(([name, value]) => `(${name}: ${value})`)
    .join(' and ')
  for (const frame of page.frames()) {
    await frame.waitForFunction(
      // Motion would have to be waited for.
      (query) => matchMedia(query).matches && document.getAnimations().length === 0,
      { polling: 50 },
      query,
    )
  }
}
