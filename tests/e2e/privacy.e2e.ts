import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { waitForCard } from '../support/card'
import { findMark, restOn, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { type RecordedRequest, type RecordingProxy, startRecordingProxy } from '../support/recording-proxy'
import { addSource, openSettings } from '../support/settings-page'
import { signedPack } from '../support/signed-pack'
import { startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { syncButton } from '../support/sync-buttons'

const article = fileURLToPath(new URL('../../scripts/demo/article.html', import.meta.url))

let pages: StaticServer
let host: PackServer
let proxy: RecordingProxy

beforeAll(async () => {
  pages = await startStaticServer({
    '/article': { file: article },
    '/other': '<p>Verizon</p>',
    '/favicon.ico': '',
  })
  host = await startPackServer((await signedPack()).files)
  proxy = await startRecordingProxy()
})
afterAll(async () => {
  await proxy?.close()
  await host?.close()
  await pages?.close()
})

/** What a new profile's browser asks of the network while its reader reads, searches and syncs. */
async function recordSession(): Promise<RecordedRequest[]> {
  proxy.requests.length = 0
  const browser = await startTestBrowser(inject('browserKind'), { proxyPort: proxy.port })
  try {
    const page = await browser.open(`${pages.origin}/article`)
    await restOn(page, 'Salt Typhoon')
    await waitForCard(page, 'Salt Typhoon')
    const popup = await browser.openPopup(page)
    await popup.type('[role=combobox]', 'wiretap')
    await until(async () => (await popup.$('[role=option]')) !== null, 'a result')
    await popup.close()
    const settings = await openSettings(browser)
    await addSource(settings, host.url)
    await settings.waitForSelector(syncButton('Sample pack'))
    await until(() => isOver(proxy), 'the sync to end')
    const reader = await browser.extensionPage('reader.html')
    await until(() => reader.evaluate(() => document.body.innerText.length > 100), 'the reader')
    const other = await browser.open(`${pages.origin}/other`)
    await findMark(other, 'Verizon')
    return [...proxy.requests]
  } finally {
    await browser.close()
  }
}

/** All that a pack consists of has been fetched. */
async function isOver({ requests }: RecordingProxy): Promise<boolean> {
  const fetched = new Set(requests.filter(isSync).map(({ url }) => url))
  return fetched.size >= 4
}

function isSync({ url }: RecordedRequest): boolean {
  return url.startsWith(host.url)
}

/** What the browser asks of its own makers, whatever extensions are in it. */
function isOfBrowser({ url }: RecordedRequest): boolean {
  const { hostname } = new URL(url.includes('://') ? url : `https://${url}`)
  return /(^|\.)(mozilla\.(org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)$/.test(hostname)
}

describe('a whole session of reading, searching and syncing', () => {
  let first: RecordedRequest[]
  let second: RecordedRequest[]

  beforeAll(async () => {
    first = await recordSession()
    second = await recordSession()
  }, 240_000)

  test('asks the network for the pages and the pack, and for nothing else', () => {
    const other = first.filter((one) => !isSync(one) && !isOfBrowser(one))
    expect(new Set(other.map(({ url }) => url.split('?')[0]))).toEqual(
      new Set(['/article', '/other', '/favicon.ico'].map((path) => `${pages.origin}${path}`)),
    )
  })

  test('syncs with the same bytes from every profile', () => {
    const bytes = (requests: RecordedRequest[]) =>
      requests
        .filter(isSync)
        .map((one) => JSON.stringify(one))
        .sort()
    expect(bytes(first).length).toBeGreaterThan(3)
    expect(bytes(second)).toEqual(bytes(first))
  })

  test('tells the host of the pack nothing about the reader', () => {
    for (const { headers, body, method } of first.filter(isSync)) {
      const names = headers.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
      expect(names).not.toContain('cookie')
      expect(names).not.toContain('referer')
      expect(names).not.toContain('authorization')
      expect(headers.join()).not.toContain('extension://')
      expect(body).toBe('')
      expect(method).toBe('GET')
    }
  })
})
