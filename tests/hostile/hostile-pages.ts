import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findMark, markedTexts } from '../support/marks'
import { type StaticServer, startStaticServer } from '../support/static-server'
import type { TestBrowser } from '../support/test-browser'
import { useTestBrowser } from '../support/use-test-browser'

export interface HostilePages {
  browser(): TestBrowser
  server(): StaticServer
  /** Opens a page with this body and waits until a name that precedes it is marked. */
  open(body: string, headers?: Record<string, string>): Promise<Page>
  /** Opens a page of this HTML as it is. */
  openWhole(html: string, headers?: Record<string, string>): Promise<Page>
  /** The marks on the page, without the name that precedes each body. */
  marksOf(page: Page): Promise<string[]>
}

/** Precedes each body; once it is marked, the page has been read. */
const sentinel = 'Europol'

/** A browser and a server for the tests of a file; pages that a test opens are closed after it. */
export function useHostilePages(): HostilePages {
  const browser = useTestBrowser()
  const opened: Page[] = []
  let server: StaticServer | undefined
  beforeAll(async () => {
    server = await startStaticServer()
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })
  afterAll(() => server?.close())

  const running = () => {
    if (!server) throw new Error('The server is started before the first test of a file')
    return server
  }
  const openWhole = async (html: string, headers: Record<string, string> = {}) => {
    running().serve('/', {
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: html,
    })
    const page = await browser().open(`${running().origin}/`)
    opened.push(page)
    return page
  }
  return {
    browser,
    server: running,
    openWhole,
    async open(body, headers) {
      const page = await openWhole(
        `<!doctype html><html lang="en"><title>Page</title><body><h2>Start</h2><p>${sentinel}</p><h2>Body</h2>${body}</body>`,
        headers,
      )
      await findMark(page, sentinel)
      return page
    },
    async marksOf(page) {
      return (await markedTexts(page)).filter((text) => text !== sentinel)
    },
  }
}
