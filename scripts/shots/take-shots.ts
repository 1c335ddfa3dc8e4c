import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../tests/support/test-browser'
import type { Scene } from './scene'

/** A telephone's width, at which WCAG asks that nothing scrolls sideways, and a laptop's. */
const usualWidths = [320, 1280]
const height = 900
const schemes = ['light', 'dark'] as const

/** Photographs scenes in light and dark, narrow and wide; tells each file as it is written. */
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
      for (const scheme of scene.isPrinted ? [] : schemes) {
        await emulate(page, scheme)
        const path = join(folder, `${scene.name}-${width}-${scheme}.png`)
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
async function emulate(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // Motion would have to be waited for.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  for (const frame of page.frames()) {
    await frame.waitForFunction(
      (scheme) =>
        matchMedia(`(prefers-color-scheme: ${scheme})`).matches && document.getAnimations().length === 0,
      { polling: 50 },
      scheme,
    )
  }
}
