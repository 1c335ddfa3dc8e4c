import type { Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { axeFaults, axeFaultsInBoth } from './axe-faults'
import type { AxeState } from './axe-states'
import type { TestBrowser } from './test-browser'

/** Expects that axe finds nothing wrong with a page in light and dark, or with a frame in the colours of its page. */
export async function expectAccessible(
  browser: TestBrowser,
  page: Page | Frame,
  state: AxeState,
): Promise<void> {
  const faults = 'mainFrame' in page ? await axeFaultsInBoth(browser, page) : await axeFaults(page)
  expect(faults, `what axe finds in the ${state}`).toEqual([])
}
