import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { markedTexts, until } from '../support/marks'
import { startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import type { TestBrowser } from '../support/test-browser'
import { useTestBrowser } from '../support/use-test-browser'
import { buildFrameworkPage } from './frameworks/build-page'
import { sceneAt } from './frameworks/scenes'
import { describeRow } from './hostile-rows'

const article = fileURLToPath(new URL('../../scripts/demo/article.html', import.meta.url))
const realPages = fileURLToPath(new URL('../../../shared/corpus/pages/', import.meta.url))
/** Only what is in the file, because what a page's scripts insert differs from time to time. */
const asSaved = { 'content-security-policy': "script-src 'none'; frame-src 'none'; media-src 'none'" }

const browser = useTestBrowser()
let bare: TestBrowser
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/article': { file: article } })
  bare = await startTestBrowser(inject('browserKind'), { extensionDir: undefined })
})
afterAll(async () => {
  await bare?.close()
  await server?.close()
})

/** Waits until the page in front has been read, names or none. */
async function waitUntilRead(): Promise<void> {
  await until(
    () =>
      browser().background(async (api) => {
        const [tab] = await api.tabs.query({ active: true })
        const report = await api.tabs
          .sendMessage(tab?.id ?? 0, { name: 'tab/report', ask: {} })
          .catch(() => null)
        return (report as { state?: string } | null)?.state === 'ready'
      }),
    'the page to be read',
  )
}

/** The page with and without the extension, after the same was done in each. */
async function contents(path: string, deed: (page: Page) => Promise<void>): Promise<[string, string]> {
  const page = await browser().open(`${server.origin}${path}`, 'domcontentloaded')
  await waitUntilRead()
  await deed(page)
  const barePage = await bare.open(`${server.origin}${path}`, 'domcontentloaded')
  await deed(barePage)
  const both: [string, string] = [await page.content(), await barePage.content()]
  await page.close()
  await barePage.close()
  return both
}

describeRow('frameworks render again under the marks, and the DOM is as without them', () => {
  test('the demonstration article', async () => {
    const [marked, unmarked] = await contents('/article', async () => {})
    expect(marked).toBe(unmarked)
  })

  test.each(['react', 'vue', 'svelte'] as const)('%s', async (name) => {
    server.serve(`/${name}`, await buildFrameworkPage(name))
    const [marked, unmarked] = await contents(`/${name}`, async (page) => {
      for (let step = 1; step <= 40; step++) {
        await page.evaluate((at) => window.show(at), step)
        // Between two scenes the page is painted, so that some are marked and some are not yet.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
      }
    })
    expect(marked).toBe(unmarked)
    expect(browser().takePageErrors().filter(isNoIcon)).toEqual([])
  })

  test.each(['react', 'vue', 'svelte'] as const)('%s: marks follow each scene', async (name) => {
    server.serve(`/${name}`, await buildFrameworkPage(name))
    const page = await browser().open(`${server.origin}/${name}`)
    for (const step of [1, 5, 10]) {
      await page.evaluate((at) => window.show(at), step)
      const wanted = sceneAt(step).items.map(({ key }) => key)
      await until(async () => {
        const marks = new Set(await markedTexts(page))
        return wanted.every((text) => marks.has(text)) && marks.size <= wanted.length + 1
      }, `the names of scene ${step}`)
    }
    await page.close()
  })

  const saved = existsSync(realPages) ? readdirSync(realPages).filter((name) => name.endsWith('.html')) : []
  test.skipIf(saved.length === 0)(
    'real news pages, where they are at hand',
    { timeout: 240_000 },
    async () => {
      for (const name of saved) {
        server.serve('/saved', {
          headers: { ...asSaved, 'content-type': 'text/html' },
          body: readFileSync(`${realPages}${name}`),
        })
        const [marked, unmarked] = await contents('/saved', async () => {})
        expect(marked === unmarked, `${name} as without the extension`).toBe(true)
      }
      expect(saved).toHaveLength(22)
    },
  )
})

/** The browser asks for an icon that no test page has. */
function isNoIcon(error: string): boolean {
  return !error.includes('favicon.ico')
}
