import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePackFile } from '../../data/pack/local/pack-file'
import { findMark, until } from '../support/marks'
import { datedBrief } from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { makeTestFiles, openFileInSettings, type TestFiles } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const files: TestFiles = await makeTestFiles()
const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({ '/': '<!doctype html><p>Pegasus was sold by NSO Group, in short.</p>' })
})
afterAll(async () => {
  await server.close()
  await files.remove()
})

const salt = 'Salt Typhoon reaches the wiretap systems of US carriers'

async function openSearch(): Promise<Page> {
  const page = await browser().extensionPage('reader.html#/search')
  // The pack that ships with the extension is installed at its first start.
  await until(async () => (await page.$('.result')) !== null, 'briefs')
  return page
}

async function untilShown(page: Page, text: string): Promise<void> {
  await until(
    () => page.evaluate((text) => document.body.textContent?.includes(text) ?? false, text),
    `"${text}"`,
  )
}

function titles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.result-title')].map((title) => title.textContent ?? ''),
  )
}

/** Waits until the list has followed the box. */
async function untilFirst(page: Page, title: string): Promise<void> {
  await until(async () => (await titles(page))[0] === title, `"${title}" to be first`)
}

/** The page that opened last and has such an address. */
async function findTab(page: Page, part: string): Promise<Page> {
  let found: Page | undefined
  await until(async () => {
    for (const one of await page.browser().pages()) {
      const address = await one.evaluate(() => location.href).catch(() => '')
      if (address.includes(part)) found = one
    }
    return found !== undefined
  }, `a tab at ${part}`)
  return found as Page
}

describe('searching all briefs', () => {
  test('answers at every letter and never with what was asked before', async () => {
    const page = await openSearch()
    for (const letter of 'salt typhoon') {
      await page.type('[role=combobox]', letter)
      await until(async () => (await titles(page)).length > 0, 'results')
    }
    await untilFirst(page, salt)
    await until(async () => (await page.$('.result-snippet mark')) !== null, 'a marked snippet')
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.result-snippet')].map((one) => one.textContent?.length ?? 0),
      ),
    )
    expect(longest).toBeLessThanOrEqual(160)
    await page.close()
  })

  test.each([
    ['a typing error', 'slat typhon'],
    ['another name', 'ghostemperor'],
    ['a question', 'chinese hackers wiretap law'],
    ['two words written as one', 'salttyphoon'],
  ])('forgives %s', async (_, query) => {
    const page = await openSearch()
    await page.type('[role=combobox]', query)
    await untilFirst(page, salt)
    await page.close()
  })

  test('shows the name that was asked for, which leads to all that is known of it', async () => {
    const page = await openSearch()
    await page.type('[role=combobox]', 'ghostemperor')
    await untilShown(page, 'also GhostEmperor')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await until(
      () => page.evaluate(() => location.hash === '#/entity/inbrief-starter/salt-typhoon'),
      'its page',
    )
    await page.close()
  })

  test('is narrowed by chips that the keyboard reaches', async () => {
    const page = await openSearch()
    await page.type('[role=combobox]', 'hackers ')
    await until(async () => (await page.$('.chip')) !== null, 'chips')
    const countBefore = await page.$eval('.finder-count', (count) => count.textContent)
    // Past the button that clears the box.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip')
    await page.keyboard.press('Enter')
    await until(async () => (await page.$('.chip[aria-pressed=true]')) !== null, 'the filter to be on')
    const query = await page.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)
    expect(query).toMatch(/^hackers (where|who|after|role|pack):/)
    await until(
      async () => (await page.$eval('.finder-count', (count) => count.textContent)) !== countBefore,
      'fewer results',
    )
    await page.close()
  })

  test('shows more on demand', async () => {
    const page = await openSearch()
    await until(async () => (await page.$('.finder-more')) !== null, 'the button')
    await page.$eval('.finder-more', (button) => (button as HTMLElement).click())
    await until(async () => (await titles(page)).length === 50, '50 results')
    await page.close()
  })

  test('offers the nearest names where nothing is found', async () => {
    const page = await openSearch()
    await page.type('[role=combobox]', 'where:atlantis verizzon')
    await untilShown(page, 'No brief matches')
    await untilShown(page, 'Verizon')
    await page.close()
  })
})

test('the popup puts the briefs of the page first while nothing is asked', async () => {
  const page = await browser().open(`${server.origin}/`)
  await findMark(page, 'Pegasus')
  const popup = await browser().openPopup(page)
  await untilShown(popup, 'For this page, then the newest')
  expect((await titles(popup))[0]).toContain('Pegasus')
  await page.close()
})

describe('text in other scripts', () => {
  const written = [
    ['chinese', '中国黑客入侵美国电信网络', '电信', '黑客'],
    ['japanese', 'ソルト・タイフーンが通信会社に侵入', '通信会社', 'タイフーン'],
    ['arabic', 'اختراق شبكات الاتصالات الأمريكية', 'الاتصالات', 'شبكات'],
    ['russian', 'Взлом сетей американских операторов связи', 'сети', 'оператор'],
  ] as const

  beforeAll(async () => {
    const settings = await browser().extensionPage('options.html')
    const pack = writePackFile({
      packId: 'scripts',
      title: 'In other scripts',
      publisher: 'A colleague',
      about: 'Briefs in four languages.',
      briefs: written.map(([id, title]) => ({ ...datedBrief(id, '2024-10-07', title), who: [] })),
      entities: [],
    })
    await openFileInSettings(settings, await files.write('scripts.json', pack))
    await untilShown(settings, 'Opened “In other scripts”')
    await settings.close()
  })

  test.each(written)('is found in the popup by parts of it: %s', async (_, title, ...parts) => {
    const page = await browser().open(`${server.origin}/`)
    const popup = await browser().openPopup(page)
    for (const part of [...parts, title]) {
      await popup.type('[role=combobox]', part)
      await until(async () => (await popup.$('.result-title mark')) !== null, 'the hit to be marked')
      await untilFirst(popup, title)
      await popup.keyboard.press('Escape')
    }
    await page.close()
  })
})

describe('the keyword in the address bar', () => {
  test('opens what was chosen, or searches for what was typed', async () => {
    const page = await openSearch()
    await browser().enterOmnibox('brief:inbrief-starter/calea-1994')
    const brief = await findTab(page, '#/brief/inbrief-starter/calea-1994')
    await brief.close()
    await browser().enterOmnibox('ghost emperor')
    const found = await findTab(page, 'q=ghost')
    await untilFirst(found, salt)
    await found.close()
    await page.close()
  })

  test('suggests names and briefs', async ({ skip }) => {
    skip(browser().kind === 'firefox', 'Firefox tells its suggestions to the address bar alone')
    const suggested = await browser().background((api) => {
      const { onInputChanged } = api.omnibox as unknown as {
        onInputChanged: { dispatch(text: string, suggest: (all: { content: string }[]) => void): void }
      }
      return new Promise<{ content: string }[]>((resolve) => onInputChanged.dispatch('slat typhoon', resolve))
    })
    expect(suggested.map(({ content }) => content).slice(0, 2)).toEqual([
      'name:inbrief-starter/salt-typhoon',
      'brief:inbrief-starter/salt-typhoon-telecom-2024',
    ])
  })
})
