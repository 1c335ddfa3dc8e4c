import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/find-browsers.mjs'
import { ErrorLog } from './error-log'
import { FirefoxChrome, leftBehind } from './firefox-chrome'
import { hasWelcome } from './has-welcome'
import { until } from './marks'
import { screenOf } from './screen-of'
import type { ColourScheme, StartOptions, TestBrowser, Work } from './test-browser'

/** Firefox gives each extension an address by chance; a test has to know it. */
const uuid = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
const origin = `moz-extension://${uuid}/`

/** A page of the extension never tells that it has loaded; it has when its network is idle. */
const idleTimeoutMs = 10_000

/** Starting is the most that a test asks of a machine. */
const welcomeMs = 45_000

/**
 * Starts Firefox ESR or Firefox. A file of tests has one start, which no second try of a test repeats; where the first
 * comes to nothing, as one in hundreds does, it is said and tried again.
 */
export async function startFirefox(options: StartOptions): Promise<TestBrowser> {
  try {
    return await launchFirefox(options)
  } catch (error) {
    console.warn('Firefox is started a second time.', error)
    return launchFirefox(options)
  }
}

async function launchFirefox(options: StartOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('No Firefox was found: run "node scripts/set-up.mjs"')
  const id = options.extensionDir ? await readGeckoId(options.extensionDir) : 'none'
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    ...(options.display && { env: { ...process.env, ...screenOf(options.display) } }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // The popup is opened as a tab behind its page, where timers would fire once a second.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...(options.downloadDir && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloadDir,
      }),
      ...proxyPreferences(options),
    },
  })
  try {
    const chrome = await FirefoxChrome.connect(browser, id)
    await chrome.speak(options.locale ?? 'en-US')
    if (options.extensionDir) {
      await browser.installExtension(options.extensionDir)
      const welcome = hasWelcome(options.extensionDir) ? await findWelcome(browser) : null
      if (!options.welcome) await welcome?.close()
    }
    return new Firefox(browser, chrome)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** The page that an installation opens; Firefox tells its address only where it is asked in the page. */
async function findWelcome(browser: Browser): Promise<Page> {
  let found: Page | undefined
  let addresses: string[] = []
  const look = async () => {
    addresses = []
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(String)
      if (address === `${origin}welcome.html`) found = page
      addresses.push(address)
    }
    return found !== undefined
  }
  await until(look, 'the page of a new installation', welcomeMs).catch((error: Error) => {
    throw new Error(`${error.message}; open are ${addresses.join(', ')}`)
  })
  return found as Page
}

/** Without a proxy that is asked for, all but this machine is behind one that is not there. */
function proxyPreferences({ network, proxyPort }: StartOptions): Record<string, string | number | boolean> {
  if (network && proxyPort === undefined) return {}
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort ?? 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort ?? 9,
    'network.proxy.no_proxies_on': proxyPort === undefined ? '127.0.0.1, localhost' : '',
    'network.proxy.allow_hijacking_localhost': proxyPort !== undefined,
  }
}

async function readGeckoId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

class Firefox implements TestBrowser {
  readonly kind = 'firefox'
  readonly #browser: Browser
  readonly #chrome: FirefoxChrome
  readonly #errors = new ErrorLog(origin)
  #backgroundPage: Promise<Page> | undefined

  constructor(browser: Browser, chrome: FirefoxChrome) {
    this.#browser = browser
    this.#chrome = chrome
  }

  async open(address: string, until: 'load' | 'domcontentloaded' = 'load'): Promise<Page> {
    const page = await this.#browser.newPage()
    this.#errors.hear(page, true)
    await page.goto(address, { waitUntil: until })
    return page
  }

  extensionPage(path: string): Promise<Page> {
    return this.#openOwn(path, false)
  }

  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront()
    return this.#openOwn('popup.html', true)
  }

  async openBehind(page: Page, path: string): Promise<Page> {
    await page.bringToFront()
    return this.#openOwn(path, true)
  }

  async background<A extends unknown[], T>(work: Work<A, T>, ...args: A): Promise<T> {
    // The card's page does nothing until a content script speaks to it.
    this.#backgroundPage ??= this.#openOwn('card.html', true)
    const page = await this.#backgroundPage
    return page.evaluate(`(${work})(browser, ...${JSON.stringify(args)})`) as Promise<T>
  }

  async command(name: string): Promise<void> {
    await this.#chrome.inExtension(`extension.shortcuts.onCommand(${JSON.stringify(name)})`)
  }

  async clickMenu(click: { menuItemId: string }): Promise<void> {
    await this.#chrome.inExtension(`extension.emit('webext-menu-menuitem-click', ${JSON.stringify(click)})`)
  }

  async letRead(everywhere: boolean): Promise<void> {
    const name = everywhere ? 'add' : 'remove'
    const change = `ExtensionPermissions.${name}(extension.id, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension)`
    await this.#chrome.inExtension(`ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs').${change}`)
  }

  async showIn(page: Page, scheme: ColourScheme): Promise<void> {
    await this.#chrome.preferColours(scheme)
    await page.waitForFunction((one) => matchMedia(`(prefers-color-scheme: ${one})`).matches, {}, scheme)
  }

  async enterOmnibox(content: string): Promise<void> {
    const entered = `'webext-omnibox-input-entered', ${JSON.stringify(content)}, 'newForegroundTab'`
    await this.#chrome.inExtension(`extension.emit(${entered})`)
  }

  async killBackground(): Promise<void> {
    await this.#chrome.inExtension('extension.terminateBackground({ ignoreDevToolsAttached: true })')
  }

  async takeErrors(): Promise<string[]> {
    const errors = [...this.#errors.takeOwn(), ...(await this.#chrome.takeScriptErrors(origin))]
    return [...new Set(errors)].filter((error) => !leftBehind.test(error))
  }

  takePageErrors(): string[] {
    return this.#errors.takePages()
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#browser.connected) this.#browser.once('disconnected', () => resolve())
      else resolve()
    })
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }

  async #openOwn(path: string, background: boolean): Promise<Page> {
    const page = await this.#browser.newPage({ background })
    this.#errors.hear(page, true)
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0', timeout: idleTimeoutMs }).catch(() => {})
    return page
  }
}
