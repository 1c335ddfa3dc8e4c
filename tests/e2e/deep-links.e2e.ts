import { beforeAll, expect, test } from 'vitest'
import { findOwnPage, press, textOf, waitForText } from '../support/page-text'
import { openSettings } from '../support/settings-page'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()

beforeAll(async () => {
  // Before its first moments are over nothing is there to link to.
  const settings = await openSettings(browser())
  await settings.close()
})

test('a link to what is not here says how to get it, and is not offered for copying', async () => {
  const reader = await browser().extensionPage('reader.html#/brief/another-pack/a-brief')
  await waitForText(reader, 'Packs are added in settings', '.reader-state')
  expect(await reader.$eval('.copy-link', (link) => link.checkVisibility())).toBe(false)
  await reader.close()
})

test.each([
  ['a brief', 'brief/inbrief-starter/salt-typhoon-telecom-2024', 'brief:'],
  ['an entity', 'entity/inbrief-starter/salt-typhoon', 'name:'],
])('a link to %s is copied, opens it, and can be typed in any browser', async (_, path, prefix) => {
  const reader = await browser().extensionPage(`reader.html#/${path}?from=salt-typhoon-telecom-2024`)
  await reader.waitForSelector('h1')
  const title = await textOf(reader, 'h1')
  // A test browser may keep the clipboard to itself.
  await reader.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void Object.assign(globalThis, { copied: text }) },
    })
  })
  await press(reader, 'Copy link')
  await waitForText(reader, 'Copied.', '.copy-link')
  const copied = await reader.evaluate(() => (globalThis as unknown as { copied: string }).copied)
  expect(new URL(copied).hash).toBe(`#/${path}`)
  const typed = await textOf(reader, '.copy-link kbd')
  expect(typed).toBe(`brief ${prefix}${path.slice(path.indexOf('/') + 1)}`)
  await reader.close()

  const opened = await browser().extensionPage(copied.slice(copied.indexOf('reader.html')))
  await waitForText(opened, title, 'h1')
  await opened.close()

  const other = await browser().open('about:blank')
  await browser().enterOmnibox(typed.slice('brief '.length))
  const again = await findOwnPage(other, `reader.html#/${path}`)
  await waitForText(again, title, 'h1')
  await again.close()
  await other.close()
})
