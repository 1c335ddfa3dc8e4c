import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePackFile } from '../../data/pack/local/pack-file'
import { type Bird, birdName, birds, dossierPack } from '../support/dossier-pack'
import { expectAccessible } from '../support/expect-accessible'
import { until } from '../support/marks'
import { textOf } from '../support/page-text'
import { openSettings } from '../support/settings-page'
import { makeTestFiles, openFileInSettings } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
const files = await makeTestFiles()

beforeAll(async () => {
  const settings = await openSettings(browser())
  await openFileInSettings(settings, await files.write('birds.json', writePackFile(dossierPack())))
  await settings.waitForSelector('.outcome a, .outcome p')
  await until(async () => (await textOf(settings)).includes('466 briefs'), 'the pack of birds')
  await settings.close()
})
afterAll(() => files.remove())

async function openBird(bird: Bird, width = 1280): Promise<Page> {
  const page = await browser().extensionPage(`reader.html#/entity/file-birds/bird-${bird}`)
  await page.setViewport({ width, height: 900 })
  await page.waitForSelector('.tie-lines')
  await page.waitForSelector('.places-words')
  return page
}

async function waitForTitle(page: Page, title: string | null | undefined): Promise<void> {
  const shown = () => page.evaluate(() => document.querySelector('h1')?.textContent)
  await until(async () => (await shown()) === title, `the page "${title}"`)
}

/** What has the focus, as a screen reader names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
}

test.each(Object.keys(birds) as Bird[])(
  'axe finds nothing wrong with the pictures of the %s',
  async (bird) => {
    const page = await openBird(bird)
    await expectAccessible(browser(), page, 'reader: with a name of many briefs')
    await page.click('.ties-choice button:last-child')
    await page.waitForFunction(() => document.querySelector('.ties-drawing') === null, { polling: 50 })
    await expectAccessible(browser(), page, 'reader: with a table of ties')
    await page.close()
  },
)

test('the drawing shows the strongest ties of the table, in its order and with its numbers', async () => {
  const page = await openBird('ibis')
  const { drawn, rows } = await page.evaluate(() => ({
    drawn: [...document.querySelectorAll('.tie-label')].map((label) => [
      label.textContent,
      label.getAttribute('href'),
      /\d+/.exec(label.getAttribute('aria-label')?.split(', ').at(-1) ?? '')?.[0],
    ]),
    rows: [...document.querySelectorAll('.ties-table tbody tr')].map((row) => [
      row.querySelector('th')?.textContent,
      row.querySelector('th a')?.getAttribute('href'),
      /\d+/.exec(row.querySelector('summary')?.textContent ?? '')?.[0],
    ]),
  }))
  expect(drawn.length).toBeGreaterThan(10)
  expect(rows.length).toBeGreaterThan(drawn.length)
  expect(drawn).toEqual(rows.slice(0, drawn.length))
  expect(await textOf(page)).toContain(`The ${drawn.length} of ${rows.length} names that share the most`)
  await page.close()
})

test('by keyboard alone, a neighbour is reached, its shared briefs are read, and it is opened', async () => {
  const page = await openBird('wren')
  await page.focus('.ties-choice button:last-child')
  await page.keyboard.press('Tab')
  const first = await focused(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  const last = await focused(page)
  expect(last).not.toBe(first)
  expect(await page.$eval('.ties-shared-title', (title) => title.textContent)).toContain(last.split(',')[0])
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain(birdName('wren'))
  await page.keyboard.down('Shift')
  await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
  await page.keyboard.press('Enter')
  await waitForTitle(page, last.split(',')[0])
  await page.close()
})

test('by keyboard alone, each brief of a timeline is named and opened', async () => {
  const page = await openBird('wren')
  await page.focus('.timeline [tabindex="0"]')
  const named = new Set<string>()
  await page.keyboard.press('Home')
  for (let step = 0; step < birds.wren; step++) {
    await page.keyboard.press('ArrowUp')
    named.add(await focused(page))
    await page.keyboard.press('ArrowDown')
    named.add(await focused(page))
    await page.keyboard.press('ArrowRight')
  }
  expect(named.size).toBe(birds.wren)
  const last = await focused(page)
  await page.keyboard.press('Enter')
  await waitForTitle(page, last.split(': ')[1])
  await page.close()
})

test('all of four hundred briefs are dots or in columns that open as lists, on any width', async () => {
  for (const width of [320, 1280]) {
    const page = await openBird('crane', width)
    const shown = await page.evaluate(() => {
      const inBars = [...document.querySelectorAll('.timeline-bar')].map((bar) => Number(bar.textContent))
      const sum = inBars.reduce((total, count) => total + count, 0)
      return { dots: document.querySelectorAll('.timeline-dot').length, inBars, sum }
    })
    expect(shown.dots + shown.sum).toBe(birds.crane)
    await page.click('.timeline-bar')
    await page.waitForSelector('.timeline-cluster a')
    expect((await page.$$('.timeline-cluster a')).length).toBe(shown.inBars[0])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  }
})

test('the brief that leads to a name is marked there, and leads on to the next one on the same subject', async () => {
  const page = await browser().extensionPage('reader.html#/brief/file-birds/wren-1')
  await (await page.waitForSelector('.who-tree a::-p-text(Shy Wren)'))?.click()
  await page.waitForSelector('.timeline-from')
  expect(await page.$eval('.timeline-from', (dot) => dot.textContent)).toContain('you came from here')
  expect(await page.$$eval('.entity-from', (marks) => marks.length)).toBe(1)
  await page.goBack()
  const later = await page.waitForSelector('.nearby-later a, .nearby-earlier a')
  const title = await later?.evaluate((link) => link.querySelector('.nearby-title')?.textContent)
  await later?.click()
  await waitForTitle(page, title)
  await page.close()
})

test('places lead to the briefs that play there', async () => {
  const page = await openBird('ibis')
  const place = await page.waitForSelector('.places-words li a')
  const name = await place?.evaluate((link) => link.textContent)
  const count = await page.$eval('.places-count', (words) => Number.parseInt(words.textContent ?? '', 10))
  await place?.click()
  await page.waitForSelector('[role=option]')
  expect(await page.$eval('input', (box) => box.value)).toContain(name)
  await until(async () => (await textOf(page)).includes(`${count} briefs`), `${count} briefs`)
  await page.close()
})
