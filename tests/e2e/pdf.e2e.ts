import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, markedTexts, readMarks, restOn, until } from '../support/marks'
import { textOf, waitForText } from '../support/page-text'
import { type PdfPageContent, writeLockedPdf, writePdf } from '../support/pdf-writer'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { makeTestFiles, type TestFiles } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const files: TestFiles = await makeTestFiles()
const browser = useTestBrowser()
let server: StaticServer
let viewer: Page | undefined

const line = (text: string, index = 0) => ({ x: 72, y: 120 + index * 18, text })
const report: PdfPageContent[] = [
  {
    lines: [
      line('Verizon and AT&T are carriers. The group that got in is called Salt'),
      line('Typhoon, and it went for systems kept under CALEA; Volt Ty-', 1),
      line('phoon is another one.', 2),
      { x: 72, y: 200, text: 'Ronin' },
      { x: 110, y: 200, text: 'Network' },
    ],
    links: [{ x: 72, y: 108, width: 50, height: 18, url: 'https://example.org/verizon' }],
  },
  { lines: [line('On the second page Bybit is named.')] },
]
const reportPdf = writePdf(report)

beforeAll(async () => {
  const pdf = { headers: { 'content-type': 'application/pdf' }, body: reportPdf }
  const closed = { 'access-control-allow-origin': 'https://elsewhere.example' }
  server = await startStaticServer({
    '/report.pdf': pdf,
    '/closed.pdf': { headers: { ...pdf.headers, ...closed }, body: reportPdf },
    '/moved.pdf': { status: 302, headers: { location: '/report.pdf' } },
    '/page.pdf': '<!doctype html><title>Sign in</title>',
  })
})
afterEach(async () => {
  await viewer?.close()
  viewer = undefined
})
afterAll(async () => {
  await server.close()
  await files.remove()
})

async function openViewer(address?: string): Promise<Page> {
  viewer = await browser().extensionPage(
    address === undefined ? 'pdf.html' : `pdf.html?address=${encodeURIComponent(address)}`,
  )
  return viewer
}

/** Chooses a file in the viewer, as the dialog behind its button does. */
async function openFile(name: string, bytes: Uint8Array): Promise<Page> {
  const page = await openViewer()
  const path = join(files.dir, name)
  await writeFile(path, bytes)
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
  return page
}

/** In place of what stands in the field. */
async function typeAddress(page: Page, address: string): Promise<void> {
  await page.$eval('#pdf-address', (field) => {
    const input = field as HTMLInputElement
    input.focus()
    input.select()
  })
  await page.keyboard.type(address)
  await page.keyboard.press('Enter')
}

/** In Firefox the card in a page of the extension is out of a test's sight; the extension's windows tell of it. */
async function waitForCardOf(page: Page, name: string): Promise<void> {
  if (browser().kind === 'chromium') {
    await waitForCard(page, name)
    return
  }
  const isShown = (given: string) =>
    browser().background((api, name) => {
      const cards = api.extension.getViews().filter((view) => view.location.pathname === '/card.html')
      return cards.some((card) => card.document.querySelector('.card-name')?.textContent === name)
    }, given)
  await until(() => isShown(name), `the card of ${name}`)
}

describe('a PDF is read', () => {
  test('from a file, with names across lines, stretches and hyphens, and their cards', async () => {
    const page = await openFile('report.pdf', reportPdf)
    await findMark(page, 'Verizon')
    const marks = (await markedTexts(page)).map((text) => text.replace('\u00ad', '')).sort()
    expect(marks.filter((text) => text !== 'Bybit')).toEqual([
      'AT&T',
      'CALEA',
      expect.stringMatching(/^Ronin ?Network$/),
      'Salt Typhoon',
      'Verizon',
      'Volt Typhoon',
    ])
    await restOn(page, 'CALEA')
    await waitForCardOf(page, 'CALEA')
    await page.keyboard.press('Escape')
    await until(async () => (await page.$(':popover-open')) === null, 'the card to close')
    // A name that stands on a link can be rested on, too.
    await restOn(page, 'Verizon')
    await waitForCardOf(page, 'Verizon')
  })

  test('from its address, which the ledger lists, and as counted by popup and keyboard', async () => {
    const page = await openViewer(`${server.origin}/report.pdf`)
    await findMark(page, 'Verizon')
    const popup = await browser().openPopup(page)
    await until(async () => (await textOf(popup)).includes('Bybit'), 'the names of the second page too')
    await popup.close().catch(() => {})
    await page.bringToFront()
    await browser().command('next-mention')
    await waitForCardOf(page, 'Verizon')
    const settings = await browser().extensionPage('options.html')
    await waitForText(settings, `${server.origin}/report.pdf`)
    await settings.close()
    expect(server.requests.at(-1)?.headers.cookie).toBeUndefined()
  })

  test('from where its address leads, and the ledger tells both', async () => {
    const page = await openViewer(`${server.origin}/moved.pdf`)
    await findMark(page, 'Verizon')
    const settings = await browser().extensionPage('options.html')
    await waitForText(settings, `${server.origin}/moved.pdf → ${server.origin}/report.pdf`)
    await settings.close()
  })

  test('by page, in its size, and by keyboard', async () => {
    const page = await openFile('report.pdf', reportPdf)
    await findMark(page, 'Verizon')
    const at = () => page.$eval('.pdf-page-field input', (input) => input.value)
    const zoom = () => page.$eval('.pdf-zoom', (output) => output.textContent)
    expect(await at()).toBe('1')
    await page.keyboard.press('ArrowRight')
    await until(async () => (await at()) === '2', 'the second page')
    await findMark(page, 'Bybit')
    const fitted = await zoom()
    await page.keyboard.press('-')
    await until(async () => (await zoom()) !== fitted, 'another size')
    expect(await at()).toBe('2')
    await page.keyboard.press('0')
    await until(async () => (await zoom()) === fitted, 'the size as before')
    await page.keyboard.press('ArrowLeft')
    await until(async () => (await at()) === '1', 'the first page')
    await page.$eval('.pdf-page-field input', (input) => input.focus())
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await until(async () => (await at()) === '2', 'the page that was typed')
  })

  test('sideways by keyboard, where it is wider than the window', async () => {
    const page = await openFile('report.pdf', reportPdf)
    await findMark(page, 'Verizon')
    const readLeft = () => page.$eval('.pdf-pages', (pages) => pages.scrollLeft)
    await until(async () => {
      await page.keyboard.press('+')
      return page.$eval('.pdf-pages', (pages) => pages.scrollWidth > pages.clientWidth + 1)
    }, 'the pages to be wider than the window')
    await page.keyboard.press('ArrowRight')
    await until(async () => (await readLeft()) > 0, 'the pages to move')
    expect(await page.$eval('.pdf-page-field input', (input) => input.value)).toBe('1')
    await page.keyboard.press('ArrowLeft')
    await until(async () => (await readLeft()) === 0, 'the pages to move back')
  })

  test('with links that open where the text over them is clicked', async () => {
    const page = await openFile('report.pdf', reportPdf)
    const mark = await findMark(page, 'Verizon')
    await page.evaluate(() => {
      const clicked: string[] = []
      Object.assign(window, { clicked })
      addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return
        clicked.push(`${event.target.href} ${event.target.rel}`)
        event.preventDefault()
      })
    })
    await page.mouse.click(mark.x, mark.y)
    expect(await page.evaluate(() => (window as unknown as { clicked: string[] }).clicked)).toEqual([
      'https://example.org/verizon noopener noreferrer',
    ])
  })

  test('500 pages long: a few are painted, and the text of all can be searched', async () => {
    const pages = Array.from({ length: 500 }, (_, index) => ({ lines: [line(`This is leaf ${index + 1}.`)] }))
    pages[449] = { lines: [line('Here Flax Typhoon is named.')] }
    const page = await openFile('long.pdf', writePdf(pages))
    await until(async () => (await page.$$('.textLayer')).length === 500, 'the text of all pages')
    expect((await page.$$('.pdf-page > canvas')).length).toBeLessThan(10)
    await page.$eval('.pdf-page-field input', (input) => input.focus())
    await page.keyboard.type('450')
    await page.keyboard.press('Enter')
    await findMark(page, 'Flax Typhoon')
    await until(async () => (await page.$$('.pdf-page > canvas')).length > 0, 'the pages there')
    expect((await page.$$('.pdf-page > canvas')).length).toBeLessThan(10)
  })

  test('and after it another', async () => {
    const page = await openFile('report.pdf', reportPdf)
    await findMark(page, 'Verizon')
    const path = join(files.dir, 'other.pdf')
    await writeFile(path, writePdf([{ lines: [line('Only Europol stands in this one.')] }]))
    const input = (await page.waitForSelector(
      '.pdf-head input[type=file]',
    )) as ElementHandle<HTMLInputElement>
    await input.uploadFile(path)
    await findMark(page, 'Europol')
    await until(async () => (await markedTexts(page)).join() === 'Europol', 'the marks before to go')
  })
})

describe('the viewer opens', () => {
  /** The tab that has opened with this address in its own. */
  async function findViewer(opener: Page, address: string): Promise<Page> {
    let found: Page | undefined
    await until(async () => {
      for (const one of await opener.browser().pages()) {
        const at = await one.evaluate(() => location.href).catch(() => '')
        if (at.includes(`pdf.html?address=${encodeURIComponent(address)}`)) found = one
      }
      return found !== undefined
    }, 'the viewer to open')
    return found as Page
  }

  test.each([
    [
      'a link',
      (address: string) => ({ menuItemId: 'pdf-link', linkUrl: address, pageUrl: 'https://x.example' }),
    ],
    ['a page', (address: string) => ({ menuItemId: 'pdf-page', pageUrl: address })],
  ])('from the context menu of %s', async (_, click) => {
    const page = await browser().open(`${server.origin}/page.pdf`)
    await browser().clickMenu(click(`${server.origin}/report.pdf`))
    viewer = await findViewer(page, `${server.origin}/report.pdf`)
    await findMark(viewer, 'Verizon')
    await page.close()
  })

  test('from the popup, where the browser shows a PDF or no page that can be read', async () => {
    const page = await browser().open(`${server.origin}/report.pdf`, 'domcontentloaded')
    const popup = await browser().openPopup(page)
    const link = await popup.waitForSelector('.mentions a')
    const href = await link?.evaluate((anchor) => anchor.href)
    // Firefox shows a PDF in a page of its own, which no extension can tell.
    if (browser().kind === 'chromium')
      expect(href).toContain(encodeURIComponent(`${server.origin}/report.pdf`))
    else expect(href).toContain('/pdf.html')
    await expectAccessible(browser(), popup, 'popup: on a PDF')
    await popup.close().catch(() => {})
    await page.close()
  })
})

describe('what cannot be shown is explained', () => {
  const half = reportPdf.slice(0, 200)
  test.each([
    ['a damaged file', 'damaged.pdf', half, 'The file is damaged'],
    ['a file of another kind', 'notes.pdf', new TextEncoder().encode('Salt Typhoon'), 'It is not a PDF'],
    ['a locked file', 'locked.pdf', writeLockedPdf(), 'locked with a password'],
  ])('%s', async (_, name, bytes, says) => {
    const page = await openFile(name, bytes)
    await waitForText(page, says)
    await waitForText(page, `${name} can’t be shown`)
    expect(await readMarks(page)).toEqual([])
  })

  test.each([
    ['a web page in its place', '/page.pdf', 'It is not a PDF'],
    ['a file that is not there', '/none.pdf', 'has no such file'],
  ])('%s', async (_, path, says) => {
    const page = await openViewer(`${server.origin}${path}`)
    await waitForText(page, says)
  })

  test('pages without text', async () => {
    const page = await openFile('scan.pdf', writePdf([{ lines: [] }]))
    await waitForText(page, 'pictures without text')
  })

  test('an address that is none, which can be put right where it stands', async () => {
    const page = await openViewer('javascript:alert(1)')
    await waitForText(page, 'This is not the address of a file on the web')
    await until(
      () => page.evaluate(() => document.activeElement?.id === 'pdf-address'),
      'the field to have the focus',
    )
    expect(await page.$eval('#pdf-address', (field) => (field as HTMLInputElement).value)).toBe(
      'javascript:alert(1)',
    )
    await typeAddress(page, `${server.origin}/none.pdf`)
    await waitForText(page, 'has no such file')
    await typeAddress(page, `${server.origin}/report.pdf`)
    await findMark(page, 'Verizon')
  })
})

test('axe finds nothing wrong with the viewer, light or dark', async () => {
  const start = await openViewer()
  await start.waitForSelector('h1')
  await expectAccessible(browser(), start, 'PDF viewer: at its start')
  await start.close()
  const failed = await openViewer('ftp://none')
  await waitForText(failed, 'can’t be shown')
  await expectAccessible(browser(), failed, 'PDF viewer: that cannot read a file')
  await failed.close()
  const open = await openFile('report.pdf', reportPdf)
  await restOn(open, 'CALEA')
  await waitForCardOf(open, 'CALEA')
  await expectAccessible(browser(), open, 'PDF viewer: with a file')
})

test('a server that lets nobody read is read, or where the reader has withdrawn that, when the reader lets it again', async () => {
  const first = await openViewer(`${server.origin}/closed.pdf`)
  await findMark(first, 'Verizon')
  await first.close()
  await browser().letRead(false)
  const page = await openViewer(`${server.origin}/closed.pdf`)
  await waitForText(page, 'May Inbrief read this file from 127.0.0.1?')
  expect(await readMarks(page)).toEqual([])
  await expectAccessible(browser(), page, 'PDF viewer: that asks for a host')
  // Of Chromium’s question no test can press the button.
  if (browser().kind === 'chromium') return browser().letRead(true)
  await page.bringToFront()
  await page.click('.button-main')
  await findMark(page, 'Verizon')
  const mayRead = () =>
    browser().background((api) => api.permissions.contains({ origins: ['http://127.0.0.1/*'] }))
  await until(async () => !(await mayRead()), 'the right to be given back')
})
