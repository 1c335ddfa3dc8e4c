import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { inTime } from '../../tests/support/in-time'
import type { TestBrowser } from '../../tests/support/test-browser'
import { type Appearance, allAppearances, dress } from './appearance'
import type { Scene, View } from './scene'

/** A telephone's width, at which WCAG asks that nothing scrolls sideways, and a laptop's. */
const usualWidths = [320, 1280]
const height = 900

/** A scene takes some seconds, and a picture one; what takes longer than this never ends. */
const sceneMs = 90_000
const pictureMs = 30_000

export interface ShotsPlan {
  browser: TestBrowser
  articleUrl: string
  scenes: readonly Scene[]
  folder: string
  onShot(path: string): void
}

/** Photographs scenes in light, dark and forced colours, narrow and wide; returns what went wrong, a line each. */
export async function takeShots(plan: ShotsPlan): Promise<string[]> {
  await mkdir(plan.folder, { recursive: true })
  const faults: string[] = []
  for (const scene of plan.scenes) {
    for (const width of widthsOf(scene)) {
      const what = `${scene.name} at ${width} px`
      const opened = new Map<Page, (appearance: Appearance) => Promise<void>>()
      try {
        const view = await inTime(makeScene(plan, scene, width, opened), what, sceneMs)
        await photograph(plan, scene, width, view, opened)
        await view.undo?.()
      } catch (error) {
        faults.push(`${what}: ${error instanceof Error ? error.message : error}`)
      }
      for (const page of opened.keys())
        await inTime(page.close(), 'a page to close', pictureMs).catch(() => undefined)
    }
  }
  return faults
}

function makeScene(
  { browser, articleUrl }: ShotsPlan,
  scene: Scene,
  width: number,
  opened: Map<Page, (appearance: Appearance) => Promise<void>>,
): Promise<View> {
  const prepare = async (page: Page, url: string | null) => {
    const show = await dress(page)
    opened.set(page, show)
    await page.setViewport({ width, height, deviceScaleFactor: 1.5 })
    await show('light')
    if (url) await page.goto(url)
    return page
  }
  return scene.make({
    browser,
    articleUrl,
    open: async (url) => prepare(await browser.open('about:blank'), url),
    openBehind: async (page, path) => prepare(await browser.openBehind(page, path), null),
    openOwn: async (path) => prepare(await browser.extensionPage(path), null),
  })
}

async function photograph(
  { folder, onShot }: ShotsPlan,
  scene: Scene,
  width: number,
  { page, clip }: View,
  opened: Map<Page, (appearance: Appearance) => Promise<void>>,
): Promise<void> {
  if (scene.isPrinted) {
    const path = join(folder, `${scene.name}.pdf`)
    await inTime(page.pdf({ path, format: 'A4', preferCSSPageSize: true }), path, pictureMs)
    onShot(path)
    return
  }
  await bringToFront(page)
  for (const appearance of allAppearances) {
    await opened.get(page)?.(appearance)
    const path = join(folder, `${scene.name}-${width}-${appearance}.png`)
    // To photograph beyond the view the browser resizes it, which closes a card.
    const part = clip ? { clip, captureBeyondViewport: false } : { fullPage: true }
    await inTime(page.screenshot({ path, ...part }), path, pictureMs)
    onShot(path)
  }
}

/**
 * Of a tab that is not in front Chromium now and then paints no frame, and a picture waits for one without end. In front it
 * would show itself in place of the page that it was opened behind, so it hears no more of tabs.
 */
async function bringToFront(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { tabs?: { query: unknown } } | undefined
    >
    for (const api of [browser, chrome]) {
      if (api?.tabs) api.tabs.query = () => new Promise(() => undefined)
    }
  })
  await inTime(page.bringToFront(), 'the tab to come to front', pictureMs)
}

function widthsOf({ widths = usualWidths, isPrinted }: Scene): readonly number[] {
  return isPrinted ? widths.slice(-1) : widths
}
