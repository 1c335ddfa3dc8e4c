import { expect, inject, test } from 'vitest'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()

/** Firefox gives automation no way to see a page as it is printed. */
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
  }))
  expect(printed).toEqual({ drawing: false, table: true, map: true })
  await page.close()
})
