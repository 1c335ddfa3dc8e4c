import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { textOf, waitForText } from '../support/page-text'
import { makeTestFiles, type TestFiles } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let files: TestFiles

beforeAll(async () => {
  files = await makeTestFiles()
})
afterAll(() => files?.remove())

/** Prints a page into a file, and opens that in the viewer of PDFs, whose text is that of the paper. */
async function print(page: Page): Promise<Page> {
  const path = join(files.dir, 'printed.pdf')
  await writeFile(path, await page.pdf({ format: 'A4', preferCSSPageSize: true, timeout: 30_000 }))
  const viewer = await browser().extensionPage('pdf.html')
  const input = (await viewer.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
  return viewer
}

test('the paper has a brief in full, with the addresses of its sources, and nothing to press', async () => {
  const page = await browser().extensionPage('reader.html#/brief/inbrief-starter/salt-typhoon-telecom-2024')
  await page.waitForSelector('.nearby')
  const paper = await print(page)
  for (const said of ['Salt Typhoon', 'What happened', 'Analysis', 'https://']) await waitForText(paper, said)
  const text = await textOf(paper)
  for (const pressed of ['All briefs', 'Write a brief', 'Copy link']) expect(text).not.toContain(pressed)
  await paper.close()
  await page.close()
})

test('the paper has a name with its table in place of the drawing', async () => {
  const page = await browser().extensionPage('reader.html#/entity/inbrief-starter/salt-typhoon')
  await page.waitForSelector('.tie-lines')
  const paper = await print(page)
  await waitForText(paper, 'Shared briefs')
  await waitForText(paper, 'Sichuan Juxinhe')
  expect(await textOf(paper)).not.toContain('Rest on a name')
  await paper.close()
  await page.close()
})

/** Firefox lets automation print a page, and not see its styles as they are on paper. */
const seesPaper = inject('browserKind') === 'chromium'

test.runIf(seesPaper)(
  'a brief is printed without what can be pressed, and with the addresses of its sources',
  async () => {
    const page = await browser().extensionPage('reader.html#/brief/inbrief-starter/salt-typhoon-telecom-2024')
    await page.waitForSelector('.nearby')
    await page.emulateMediaType('print')
    const printed = await page.evaluate(() => ({
      pressed: [...document.querySelectorAll<HTMLElement>('button, .reader-head a, .nearby a')].filter(
        (one) => one.checkVisibility(),
      ).length,
      address: getComputedStyle(document.querySelector('.source a') as Element, '::after').content,
      title: document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText).join(),
      judgement: getComputedStyle(document.querySelector('.judgement') as Element).borderInlineStartStyle,
      isLight: getComputedStyle(document.documentElement).colorScheme,
    }))
    expect(printed).toMatchObject({ pressed: 0, judgement: 'solid', isLight: 'light' })
    expect(printed.address).toMatch(/^"https:/)
    expect(printed.title).toContain('Salt Typhoon reaches the wiretap systems of US carriers')
    await page.close()
  },
)

test.runIf(seesPaper)('a name is printed with its table in place of the drawing', async () => {
  const page = await browser().extensionPage('reader.html#/entity/inbrief-starter/salt-typhoon')
  await page.waitForSelector('.tie-lines')
  await page.emulateMediaType('print')
  const printed = await page.evaluate(() => ({
    drawing: document.querySelector('.ties-drawing')?.checkVisibility(),
    table: (document.querySelector('.ties-table') as HTMLElement).offsetHeight > 100,
    map: document.querySelector('.places-map')?.checkVisibility(),
    // A page breaks between the heading and the first row where the table has a caption out of the flow.
    caption: document.querySelector('.ties-table caption')?.checkVisibility(),
  }))
  expect(printed).toEqual({ drawing: false, table: true, map: true, caption: false })
  await page.close()
})
