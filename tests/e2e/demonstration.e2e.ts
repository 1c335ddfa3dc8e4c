import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { lookUpMarks, openAsker, waitForReport, walkToFirst } from '../../scripts/demo/read-marks'
import { readSavedPage } from '../../scripts/demo/saved-page'
import { openCard } from '../../scripts/demo/shoot-card'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { useTestBrowser } from '../support/use-test-browser'

const sentence = '<p>The law is called CALEA, and Verizon has to keep it.'

// `npm start` shows Chromium alone.
describe.runIf(inject('browserKind') === 'chromium')('what npm start does without a display', () => {
  const browser = useTestBrowser()
  let server: StaticServer
  let folder: string

  beforeAll(async () => {
    server = await startStaticServer()
    folder = await mkdtemp(join(tmpdir(), 'inbrief-demonstration-'))
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  async function read(html: string | Uint8Array) {
    const file = join(folder, 'page.html')
    await writeFile(file, html)
    server.serve('/', await readSavedPage(file))
    const asker = await openAsker(browser())
    const page = await browser().open(`${server.origin}/`)
    const { report } = await waitForReport(asker)
    return { page, asker, report }
  }

  it.each([
    ['in sight', sentence],
    ['far below what is in sight', `<div style="height: 9000px"></div>${sentence}`],
    ['under a banner', `${sentence}<div style="position: fixed; inset: 0; background: #ccc">Cookies?</div>`],
  ])('opens the card of a name that stands %s', async (_where, html) => {
    const { page, asker, report } = await read(`<!doctype html><title>A law</title>${html}`)

    expect((await lookUpMarks(asker, report)).map(({ text }) => text)).toEqual(['CALEA', 'Verizon'])
    expect(await openCard(page, () => walkToFirst(asker))).toBe(true)
    await page.close()
    await asker.close()
  })

  it.each([
    ['in UTF-8 that says to be in another encoding', Buffer.from('<meta charset="gb2312"><p>CALEA 新')],
    ['in the encoding that it says', Buffer.from('<meta charset="gb2312"><p>CALEA \xd0\xc2', 'latin1')],
  ])('reads a saved page %s', async (_how, bytes) => {
    const { page, asker } = await read(bytes)

    expect(await page.$eval('p', (paragraph) => paragraph.textContent)).toBe('CALEA 新')
    await page.close()
    await asker.close()
  })
})
