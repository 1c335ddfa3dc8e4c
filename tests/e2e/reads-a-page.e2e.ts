import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readMarks, until } from '../support/marks'
import { startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const article = fileURLToPath(new URL('../../scripts/demo/article.html', import.meta.url))

/** Waits until the page is marked; returns the looks of its marks. */
async function readLooks(page: Page): Promise<string[]> {
  let looks: string[] = []
  await until(async () => {
    looks = (await readMarks(page)).map((mark) => mark.look)
    return looks.length > 0
  }, 'the page to be marked')
  return looks
}

describe('reading the demonstration article', () => {
  const browser = useTestBrowser()
  let server: StaticServer

  beforeAll(async () => {
    server = await startStaticServer({ '/article': { file: article } })
  })
  afterAll(() => server.close())

  it('marks names by their roles', async () => {
    const page = await browser().open(`${server.origin}/article`)

    const looks = await readLooks(page)
    expect(looks).toEqual(expect.arrayContaining(['subtle-actor', 'subtle-victim', 'subtle-authority']))
    await page.close()
  })

  it('leaves the DOM as it is without the extension', async () => {
    const page = await browser().open(`${server.origin}/article`)
    await readLooks(page)
    const withExtension = await page.content()
    await page.close()

    const bare = await startTestBrowser(inject('browserKind'), { extensionDir: undefined })
    const barePage = await bare.open(`${server.origin}/article`)
    const withoutExtension = await barePage.content()
    await bare.close()

    expect(withExtension).toBe(withoutExtension)
  })

  it('marks names again after the background was ended', async () => {
    await browser().killBackground()

    const page = await browser().open(`${server.origin}/article`)

    await readLooks(page)
    await page.close()
  })
})
