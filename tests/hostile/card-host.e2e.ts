import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { readCard, waitForCard, waitForNoCard } from '../support/card'
import { findMark, restOn, until } from '../support/marks'
import { useHostilePages } from './hostile-pages'
import { describeRow } from './hostile-rows'

const { browser, open } = useHostilePages()

const names = '<p style="margin:200px">Salt Typhoon</p><p style="margin:200px">Verizon</p>'

/** Counts the hosts that are inserted, and does something to each at once. */
const onEachHost = (deed: string) => `<script>
  window.hosts = 0
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const host of addedNodes) {
      if (host.parentNode !== document.documentElement || host === document.body) continue
      window.hosts += 1
      ;(${deed})(host)
    }
  }).observe(document.documentElement, { childList: true })
</script>`

function hostsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { hosts: number }).hosts)
}

async function leave(page: Page): Promise<void> {
  for (const x of [3, 4, 5]) await page.mouse.move(x, 3)
}

describeRow('a page that removes the card is answered three times, then left alone', () => {
  test('whose observer removes it at once', async () => {
    const page = await open(names + onEachHost('(host) => host.remove()'))
    for (let i = 0; i < 4; i++) {
      await restOn(page, i % 2 === 0 ? 'Salt Typhoon' : 'Verizon')
      await until(async () => (await hostsOf(page)) > i, 'the host to be put in')
    }
    await restOn(page, 'Salt Typhoon')
    await leave(page)
    expect(await hostsOf(page)).toBe(4)
    expect(await readCard(page)).toBeNull()
    // The page is still marked.
    await findMark(page, 'Salt Typhoon')
  })

  test('and it comes back to a page that removed it once', async () => {
    const page = await open(
      names + onEachHost('(host) => { if (window.hosts === 1) setTimeout(() => host.remove()) }'),
    )
    await restOn(page, 'Salt Typhoon')
    await until(async () => (await hostsOf(page)) >= 1, 'the host')
    await leave(page)
    await restOn(page, 'Verizon')
    await waitForCard(page, 'Verizon')
  })

  test.each([
    ['takes its attributes', 'for (const { name } of [...host.attributes]) host.removeAttribute(name)'],
    ['makes it no popover', 'host.popover = null'],
    ['forbids it to show', 'host.addEventListener("beforetoggle", (event) => event.preventDefault())'],
    ['closes it as it opens', 'host.addEventListener("beforetoggle", () => host.remove())'],
    ['moves it into the body', 'setTimeout(() => document.body.append(host))'],
    ['hides it', 'host.hidden = true; host.inert = true; host.style.display = "none"'],
    ['takes it to another document', 'document.implementation.createHTMLDocument().adoptNode(host)'],
    ['replaces it', 'if (window.hosts < 4) host.replaceWith(host.cloneNode(true))'],
    ['attaches what it may', 'host.attachInternals?.call; host.setHTMLUnsafe?.("<p>Mine</p>")'],
  ])('one that %s meets no error', async (_, deed) => {
    const page = await open(names + onEachHost(`(host) => { try { ${deed} } catch {} }`))
    for (const name of ['Salt Typhoon', 'Verizon', 'Salt Typhoon']) {
      await restOn(page, name)
      await until(async () => (await hostsOf(page)) >= 1, 'the host')
      await leave(page)
    }
    await browser().command('next-mention')
    await page.keyboard.press('Escape')
    // Errors of the extension fail the test; see `useTestBrowser`.
    await findMark(page, 'Salt Typhoon')
  })
})

describeRow('in a covered or hijacked card nothing privileged can be done', () => {
  test('where the page covers it, and where it is opaque to none', async () => {
    const page = await open(`${names}<style>* { opacity: .01 !important; cursor: none !important }
      .cover { position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none }</style>
      <div class="cover" popover="manual"></div>`)
    await page.evaluate(() => document.querySelector('style')?.remove())
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, 'Salt Typhoon')
    await page.evaluate(() => document.querySelector<HTMLElement>('.cover')?.showPopover())
    const refused = await frame.evaluate(async () => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const asks = {
        'marks/turnOff': { scope: 'everywhere', host: '127.0.0.1' },
        'marks/turnOn': { host: '127.0.0.1' },
        'settings/change': { settings: {} },
        'sync/start': { sourceId: 'x' },
        'sync/cancel': { sourceId: 'x' },
        'pack/rollBack': { packId: 'starter' },
        'source/add': { address: 'https://example.com/' },
        'source/remove': { sourceId: 'starter' },
        'source/restore': { sourceId: 'starter' },
        'own/changed': {},
      }
      const replies = Object.entries(asks).map(([name, ask]) =>
        (browser ?? chrome).runtime.sendMessage({ name, ask }),
      )
      return (await Promise.all(replies)).map((reply) => (reply as { code?: string }).code)
    })
    expect(new Set(refused)).toEqual(new Set(['refused']))
    expect(refused).toHaveLength(10)
  })

  test('a click through it opens a brief, and nothing else', async () => {
    const page = await open(names)
    await restOn(page, 'Salt Typhoon')
    const { frame } = await waitForCard(page, 'Salt Typhoon')
    const controls = await frame.$$eval('a, button, input, select, textarea, form', (all) =>
      all.map((one) => one.localName),
    )
    expect(new Set(controls)).not.toContain('input')
    expect(new Set(controls)).not.toContain('form')
  })

  test('its address can be neither framed nor fetched by the page', async () => {
    const page = await open(names)
    const own = await browser().background((api) => `chrome-extension://${api.runtime.id}/`)
    // In Firefox the address is random for each profile, and the page would have to guess it.
    const origin =
      browser().kind === 'chromium' ? own : 'moz-extension://0b1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d/'
    const guesses = ['card', 'popup', 'options', 'reader'].map((name) => `${origin}${name}.html`)
    const reached = await page.evaluate(async (tried) => {
      const answers = await Promise.all(
        tried.map((address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => address,
            () => null,
          ),
        ),
      )
      return answers.filter((one) => one !== null)
    }, guesses)
    expect(reached).toEqual([])
  })

  test('a closed card leaves the page under it to the reader', async () => {
    const page = await open(names)
    await restOn(page, 'Salt Typhoon')
    const { box } = await waitForCard(page, 'Salt Typhoon')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      box.x + box.width / 2,
      box.y + box.height / 2,
    ] as const)
    expect(['p', 'body', 'html', 'h2']).toContain(top)
  })
})
