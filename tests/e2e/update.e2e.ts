import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readCard } from '../support/card'
import { findMark, markedTexts, until } from '../support/marks'
import { builtExtension } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let server: StaticServer

beforeAll(async () => {
  server = await startStaticServer({
    '/': '<!doctype html><p style="margin:200px">Salt Typhoon</p><p id="late"></p>',
  })
})
afterAll(() => server.close())

test('an update under an open page leaves no error, no stale mark and no card', async () => {
  const page = await browser().open(`${server.origin}/`)
  const mark = await findMark(page, 'Salt Typhoon')
  await page.browser().installExtension(builtExtension(inject('browserKind')))

  // The reader goes elsewhere and comes back; the page changes, and the pointer rests on what was a name.
  const other = await browser().open(`${server.origin}/`)
  await findMark(other, 'Salt Typhoon')
  await page.bringToFront()
  await page.evaluate(() => document.querySelector('#late')?.append('Verizon'))
  for (const dx of [0, 1, 2]) await page.mouse.move(mark.x + dx, mark.y)
  if (browser().kind === 'firefox') {
    // Firefox starts the new version in pages that are open.
    await findMark(page, 'Verizon')
  } else {
    await until(async () => (await markedTexts(page)).length === 0, 'the marks of the version before to go')
    expect(await readCard(page)).toBeNull()
    await page.reload()
    await findMark(page, 'Salt Typhoon')
  }
  expect(
    browser()
      .takePageErrors()
      .filter((error) => !error.includes('favicon.ico')),
  ).toEqual([])
  await other.close()
  await page.close()
})
