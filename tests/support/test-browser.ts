/** One interface to both browsers, so that an end-to-end test is written once and runs in each. */
import type { Page } from 'puppeteer-core'
import type { Browser } from 'webextension-polyfill'

export type { BrowserKind } from '../../scripts/find-browsers.mjs'

/**
 * What a test hands over to run inside the extension, where nothing of the test's own scope is known.
 * `api` is the extension API; arguments and the result travel as JSON.
 */
export type Work<A extends unknown[], T> = (api: Browser, ...args: A) => T | Promise<T>

export type ColourScheme = 'light' | 'dark'

/** A real browser with the built extension in it, and a profile of its own. */
export interface TestBrowser {
  readonly kind: 'chromium' | 'firefox'
  /** Opens an address in a new tab, in front, and waits until it has loaded, or only until it is parsed. */
  open(address: string, until?: 'load' | 'domcontentloaded'): Promise<Page>
  /** Opens a page of the extension in a new tab: `options.html#sources`. */
  extensionPage(path: string): Promise<Page>
  /**
   * Opens the popup for a page: in Chromium as a click on the toolbar does; in Firefox, whose popup no test can
   * reach, as a tab behind the page, so that the page is the active tab for it too.
   */
  openPopup(page: Page): Promise<Page>
  /** Opens a page of the extension as a tab behind a page, which stays the active tab: as the side panel sees it. */
  openBehind(page: Page, path: string): Promise<Page>
  /** Runs code where the extension API is: in Chromium the background itself, in Firefox a page of the extension. */
  background<A extends unknown[], T>(work: Work<A, T>, ...args: A): Promise<T>
  /** Gives a command of the manifest, as its keyboard shortcut does. */
  command(name: string): Promise<void>
  /** Chooses an entry of a context menu, as the browser tells it. */
  clickMenu(click: {
    menuItemId: string
    selectionText?: string
    linkUrl?: string
    pageUrl?: string
  }): Promise<void>
  /** Chooses a suggestion of the keyword in the address bar, or enters a text there. */
  enterOmnibox(content: string): Promise<void>
  /** Lets Inbrief read pages or none, as the reader sets it in the browser's list of extensions. */
  letRead(everywhere: boolean): Promise<void>
  /** Shows a page in light or dark colours and without motion, as the reader’s system would; in Firefox all pages. */
  showIn(page: Page, scheme: ColourScheme): Promise<void>
  /** Ends the background as the browser does when it idles; the next event wakes it. */
  killBackground(): Promise<void>
  /** Uncaught errors and console errors of the extension's own code, anywhere, since the last call. */
  takeErrors(): Promise<string[]>
  /** Uncaught errors and console errors of web pages since the last call. */
  takePageErrors(): string[]
  /** Resolves when the browser has ended, by `close` or because its last window was closed. */
  closed(): Promise<void>
  close(): Promise<void>
}

export interface StartOptions {
  /** The built extension; undefined for a browser without one. */
  extensionDir: string | undefined
  /** The language of the browser's own interface, by which it chooses that of the extension; `en-US` by default. */
  locale?: string
  /** Leaves the page open that an installation opens; by default it is closed before the first test. */
  welcome?: boolean
  /** Shows a window; without one by default. */
  window?: boolean
  /** The screen of X that a window is shown on, `:99`; by default that of whoever runs it. */
  display?: string
  /** Where what is downloaded goes. */
  downloadDir?: string
  /** Lets pages reach other hosts than 127.0.0.1. */
  network?: boolean
  /** A proxy on 127.0.0.1 through which everything goes, also what is meant for this machine. */
  proxyPort?: number
}
