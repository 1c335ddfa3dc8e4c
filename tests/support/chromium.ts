import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import { findBrowser } from '../../scripts/find-browsers.mjs'
import { ErrorLog } from './error-log'
import { hasWelcome } from './has-welcome'
import { inTime } from './in-time'
import { screenOf } from './screen-of'
import type { ColourScheme, StartOptions, TestBrowser, Work } from './test-browser'

const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** A page that refers to hosts out of reach gets its answer at once instead of after a time-out. */
const offlineFlag = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** Waits at most so long for a target of the extension to come up. */
const targetTimeoutMs = 15_000
const wakePollMs = 50

function proxyFlags({ network, proxyPort }: StartOptions): string[] {
  if (proxyPort !== undefined)
    return [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']
  return network ? [] : [offlineFlag]
}

/** Starts Chromium, Chrome or Edge. */
export async function startChromium(options: StartOptions): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium')
  const { locale = 'en-US' } = options
  if (!executablePath) throw new Error('No Chromium was found: run "node scripts/set-up.mjs"')
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.window,
    // With a window the reader decides how large a page is.
    defaultViewport: options.window ? null : { width: 1280, height: 900 },
    pipe: true,
    // On Linux the environment decides, elsewhere the flag.
    env: { ...process.env, ...(options.display && screenOf(options.display)), LANGUAGE: locale },
    enableExtensions: true,
    ...(options.downloadDir && {
      downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloadDir },
    }),
    args: [
      ...flags,
      `--lang=${locale}`,
      ...proxyFlags(options),
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const id = options.extensionDir ? await browser.installExtension(options.extensionDir) : undefined
  const chromium = new Chromium(browser, id ?? 'none')
  if (id) await chromium.ready()
  if (options.extensionDir && hasWelcome(options.extensionDir)) await chromium.welcomed(options.welcome)
  return chromium
}

class Chromium implements TestBrowser {
  readonly kind = 'chromium'
  readonly #browser: Browser
  readonly #id: string
  readonly #origin: string
  readonly #errors: ErrorLog
  readonly #heard = new WeakSet<Target>()
  #asleep = false

  constructor(browser: Browser, id: string) {
    this.#browser = browser
    this.#id = id
    this.#origin = `chrome-extension://${id}/`
    this.#errors = new ErrorLog(this.#origin)
    browser.on('targetcreated', (target) => this.#hear(target))
    browser.on('targetchanged', (target) => this.#hear(target))
  }

  async ready(): Promise<void> {
    await this.#hear(await this.#worker())
  }

  /** Waits for the page that an installation opens; it stays where it is kept. */
  async welcomed(kept = false): Promise<void> {
    const welcome = await this.#browser.waitForTarget(
      (target) => target.url() === `${this.#origin}welcome.html`,
      { timeout: targetTimeoutMs },
    )
    if (!kept) await (await welcome.page())?.close()
  }

  async open(address: string, until: 'load' | 'domcontentloaded' = 'load'): Promise<Page> {
    const page = await this.#browser.newPage()
    this.#errors.hear(page, false)
    await page.goto(address, { waitUntil: until })
    return page
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(`${this.#origin}${path}`)
  }

  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront()
    const before = new Set(this.#browser.targets())
    const extension = (await this.#browser.extensions()).get(this.#id)
    if (!extension) throw new Error(`No extension ${this.#id}`)
    const [popup] = await Promise.all([
      this.#browser.waitForTarget(
        (target) => !before.has(target) && target.url().startsWith(`${this.#origin}popup.html`),
        { timeout: targetTimeoutMs },
      ),
      extension.triggerAction(page),
    ])
    const own = await popup.asPage()
    // It is there before what stands in it.
    await own.waitForSelector('#app > *', { timeout: targetTimeoutMs })
    return own
  }

  async openBehind(page: Page, path: string): Promise<Page> {
    await page.bringToFront()
    const behind = await this.#browser.newPage({ background: true })
    this.#errors.hear(behind, false)
    await behind.goto(`${this.#origin}${path}`)
    return behind
  }

  async background<A extends unknown[], T>(work: Work<A, T>, ...args: A): Promise<T> {
    if (this.#asleep) await this.#wake()
    // A session of our own: puppeteer's worker is of no use any more once the worker has been restarted.
    const session = await (await this.#worker()).createCDPSession()
    try {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${work})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    } finally {
      await session.detach()
    }
  }

  async command(name: string): Promise<void> {
    await this.background((api, given) => {
      const { onCommand } = api.commands as unknown as { onCommand: { dispatch(name: string): void } }
      onCommand.dispatch(given)
    }, name)
  }

  async clickMenu(click: { menuItemId: string }): Promise<void> {
    await this.background((api, given) => {
      const { onClicked } = api.contextMenus as unknown as { onClicked: { dispatch(click: object): void } }
      onClicked.dispatch(given)
    }, click)
  }

  async letRead(everywhere: boolean): Promise<void> {
    const list = await this.#browser.newPage({ background: true })
    await list.goto('chrome://extensions')
    await list.evaluate(
      (extensionId, hostAccess) => {
        type Private = { updateExtensionConfiguration(update: object): Promise<void> }
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Private } }
        return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })
      },
      this.#id,
      everywhere ? 'ON_ALL_SITES' : 'ON_CLICK',
    )
    await list.close()
  }

  async showIn(page: Page, scheme: ColourScheme): Promise<void> {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // In a tab behind another no transition comes to its end.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
  }

  async enterOmnibox(content: string): Promise<void> {
    await this.background((api, given) => {
      const { onInputEntered } = api.omnibox as unknown as {
        onInputEntered: { dispatch(content: string, disposition: string): void }
      }
      onInputEntered.dispatch(given, 'newForegroundTab')
    }, content)
  }

  async killBackground(): Promise<void> {
    const worker = await this.#worker()
    const [browserSession, session] = await Promise.all([
      this.#browser.target().createCDPSession(),
      worker.createCDPSession(),
    ])
    // Until this event the worker that is ending still takes what it will never finish.
    const ended = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve))
    await session.send('Inspector.enable')
    const { targetInfos } = await browserSession.send('Target.getTargets')
    const info = targetInfos.find((one) => one.type === 'service_worker' && one.url === worker.url())
    if (!info) throw new Error('The background is not running')
    await browserSession.send('Target.closeTarget', { targetId: info.targetId })
    await inTime(ended, 'the background to end', targetTimeoutMs)
    await Promise.all([browserSession.detach(), session.detach()])
    this.#asleep = true
  }

  async takeErrors(): Promise<string[]> {
    return this.#errors.takeOwn()
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

  /** A worker that has ended cannot be spoken to by DevTools; any message of the extension's starts it. */
  async #wake(): Promise<void> {
    this.#asleep = false
    const page = await this.#browser.newPage({ background: true })
    await page.goto(`${this.#origin}card.html`)
    const deadlineMs = Date.now() + targetTimeoutMs
    // Refused until the worker has added its listeners.
    while (
      !(await page.evaluate(`chrome.runtime.sendMessage({ name: 'wake' }).then(() => true, () => false)`))
    ) {
      if (Date.now() > deadlineMs) throw new Error('The background does not wake')
      await new Promise((resolve) => setTimeout(resolve, wakePollMs))
    }
    await page.close()
  }

  #worker(): Promise<Target> {
    return this.#browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(this.#origin),
      { timeout: targetTimeoutMs },
    )
  }

  /** Hears the worker, the extension's tabs and its frames in pages; what they said before is told first. */
  async #hear(target: Target): Promise<void> {
    if (this.#heard.has(target) || !target.url().startsWith(this.#origin)) return
    this.#heard.add(target)
    try {
      const session = await target.createCDPSession()
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
        this.#errors.addOwn(exceptionDetails.exception?.description ?? exceptionDetails.text),
      )
      session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
        if (type !== 'error' && type !== 'assert') return
        const text = args.map((arg) => arg.description ?? String(arg.value)).join(' ')
        this.#errors.addOwn(`${text} (${stackTrace?.callFrames[0]?.url ?? target.url()})`)
      })
      // A worker that wakes again while a session hears it waits for that session's leave to run.
      session.on('Inspector.targetReloadedAfterCrash', () => {
        session.send('Runtime.runIfWaitingForDebugger').catch(() => {})
      })
      await session.send('Inspector.enable')
      await session.send('Runtime.enable')
    } catch {
      // The target was gone before it could be heard.
    }
  }
}
