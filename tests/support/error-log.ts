import type { Page } from 'puppeteer-core'

/** Separates errors of the extension's code from those of the pages that it runs in. */
export class ErrorLog {
  readonly #origin: string
  #own: string[] = []
  #pages: string[] = []

  /** @param origin `chrome-extension://ID/` or `moz-extension://UUID/` */
  constructor(origin: string) {
    this.#origin = origin
  }

  /** Adds an error of a context that runs nothing but the extension. */
  addOwn(text: string): void {
    this.#own.push(text)
  }

  /** Listens to a tab; `ownToo` is false if the extension's own pages are listened to in another way. */
  hear(page: Page, ownToo: boolean): void {
    page.on('pageerror', (error) => {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
      this.#add(page, ownToo, stack.includes(message) ? stack : `${message}\n${stack}`, stack)
    })
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      const { url = '', lineNumber = 0 } = message.location()
      this.#add(page, ownToo, `${message.text()} (${url}:${lineNumber + 1})`, url)
    })
  }

  takeOwn(): string[] {
    const errors = this.#own
    this.#own = []
    return errors
  }

  takePages(): string[] {
    const errors = this.#pages
    this.#pages = []
    return errors
  }

  #add(page: Page, ownToo: boolean, text: string, where: string): void {
    const inOwnPage = page.url().startsWith(this.#origin)
    if (inOwnPage && !ownToo) return
    if (inOwnPage || where.includes(this.#origin)) this.#own.push(text)
    else this.#pages.push(text)
  }
}
