import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { startTestBrowser } from './start-test-browser'
import type { BrowserKind, StartOptions, TestBrowser } from './test-browser'

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind
  }
}

/**
 * One browser for the tests of a file, of the kind that the project runs in. A test after which the extension has
 * reported an error fails; a test that expects one takes it with `takeErrors`.
 */
export function useTestBrowser(options: Partial<StartOptions> = {}): () => TestBrowser {
  let browser: TestBrowser | undefined
  beforeAll(async () => {
    browser = await startTestBrowser(inject('browserKind'), options)
  })
  afterEach(async () => {
    expect(await browser?.takeErrors(), 'errors of the extension').toEqual([])
  })
  afterAll(() => browser?.close())
  return () => {
    if (!browser) throw new Error('The browser is started before the first test of a file')
    return browser
  }
}
