import type { Browser } from 'puppeteer-core'

interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: Record<string, unknown> }>
}

/** Firefox's message about a question that a page asked just before it was closed or left: nobody waits for the answer. */
export const leftBehind = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/

/** Firefox's own window, which reaches parts of the browser that no web page and no extension can. */
export class FirefoxChrome {
  readonly #bidi: Bidi
  readonly #window: string
  readonly #extensionId: string

  private constructor(bidi: Bidi, window: string, extensionId: string) {
    this.#bidi = bidi
    this.#window = window
    this.#extensionId = extensionId
  }

  /** Needs Firefox to have been started with `--remote-allow-system-access`. */
  static async connect(browser: Browser, extensionId: string): Promise<FirefoxChrome> {
    // Puppeteer has the connection, but does not declare it.
    const bidi = (browser as unknown as { connection: Bidi }).connection
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const window = (result.contexts as { context: string }[])[0]
    if (!window) throw new Error('Firefox has no window')
    return new FirefoxChrome(bidi, window.context, extensionId)
  }

  /** Evaluates an expression in which `extension` is the browser's own object for the extension. */
  async inExtension(expression: string): Promise<void> {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)})`
    await this.#evaluate(`(async ({ extension }) => { await ${expression} })(${policy})`)
  }

  /** Makes extensions that are installed from now on speak a language, as if Firefox had its language pack. */
  async speak(locale: string): Promise<void> {
    const locales = JSON.stringify([...new Set([locale, 'en-US'])])
    await this.#evaluate(
      `((locales) => { Services.locale.availableLocales = locales; Services.locale.requestedLocales = locales })(${locales})`,
    )
  }

  /** Lets the extension into private windows, which restarts it, and opens an address in one. */
  async openPrivately(address: string): Promise<void> {
    await this.inExtension(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const mayEnter = { permissions: ['internal:privateBrowsingAllowed'], origins: [] }
      await ExtensionPermissions.add(extension.id, mayEnter, extension)
      await (await AddonManager.getAddonByID(extension.id)).reload()
      openTrustedLinkIn(${JSON.stringify(address)}, 'window', { private: true })
    })()`)
  }

  /** Sets `prefers-color-scheme` in every page, and turns motion off. */
  async preferColours(scheme: 'light' | 'dark'): Promise<void> {
    const preference = 'layout.css.prefers-color-scheme.content-override'
    await this.#evaluate(`Services.prefs.setIntPref('${preference}', ${scheme === 'dark' ? 0 : 1})`)
    // In a tab behind another no transition ends.
    await this.#evaluate(`Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`)
  }

  /** Uncaught errors of scripts from an origin since the last call, including the background's. */
  async takeScriptErrors(origin: string): Promise<string[]> {
    const text = await this.#evaluate(`(() => {
      const errors = Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter((one) => one.sourceName.startsWith(${JSON.stringify(origin)}))
        .filter((one) => !${leftBehind}.test(one.errorMessage))
        .map((one) => one.errorMessage + ' (' + one.sourceName + ':' + one.lineNumber + ':' + one.columnNumber + ')')
      Services.console.reset()
      return JSON.stringify(errors)
    })()`)
    return JSON.parse(text)
  }

  async #evaluate(expression: string): Promise<string> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
    })
    const {
      type,
      exceptionDetails,
      result: value,
    } = result as {
      type: string
      exceptionDetails?: { text: string }
      result?: { value?: string }
    }
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox could not evaluate')
    return value?.value ?? ''
  }
}
