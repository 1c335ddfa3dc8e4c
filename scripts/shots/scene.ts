import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../tests/support/test-browser'

/** Where a scene is made. */
export interface Stage {
  browser: TestBrowser
  /** The demonstration article. */
  articleUrl: string
  /** Opens an address at the width of this shot, without motion. */
  open(url: string): Promise<Page>
  /** Opens a page of the extension: `options.html#packs`. */
  openOwn(path: string): Promise<Page>
  /** Opens it behind a page, which stays the active tab. */
  openBehind(page: Page, path: string): Promise<Page>
}

/** What is photographed: a whole page, or a part of what is in view. */
export interface View {
  page: Page
  /** In pixels of the document; it must be in view. */
  clip?: { x: number; y: number; width: number; height: number }
  /** Takes back what would show in later scenes. */
  undo?(): Promise<void> | undefined
}

/** One surface in one state. */
export interface Scene {
  /** The file's name without width and colours. */
  name: string
  /** CSS pixels; narrow and wide where nothing is said. */
  widths?: readonly number[]
  /** On paper, as a PDF, instead of on screens. */
  isPrinted?: true
  make(stage: Stage): Promise<View>
}
