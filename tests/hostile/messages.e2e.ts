import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { until } from '../support/marks'
import { builtExtension, startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import type { TestBrowser } from '../support/test-browser'
import { describeRow } from './hostile-rows'

/** Runs in the content script's place and does what the page says, as in a page process that was taken over. */
const takenOver = `
addEventListener('message', async ({ data }) => {
  if (!data?.forge) return
  const api = globalThis.browser ?? globalThis.chrome
  let answer
  try {
    if (data.forge === 'send') answer = await api.runtime.sendMessage(data.message)
    if (data.forge === 'connect') answer = await new Promise((resolve) => {
      const port = api.runtime.connect({ name: data.name })
      port.onMessage.addListener((news) => resolve({ news }))
      port.onDisconnect.addListener(() => resolve('closed'))
      setTimeout(() => resolve('silence'), 500)
    })
    if (data.forge === 'keys') answer = Object.keys(api)
    if (data.forge === 'stored') answer = await api.storage.local.get(null)
  } catch (error) {
    answer = { thrown: String(error) }
  }
  postMessage({ answer, to: data.id })
});
`

let folder: string
let server: StaticServer
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbrief-'))
  await cp(builtExtension(inject('browserKind')), folder, { recursive: true })
  const script = join(folder, 'page.js')
  await writeFile(script, takenOver + (await readFile(script, 'utf8')))
  server = await startStaticServer({ '/': '<!doctype html><p>Salt Typhoon</p>' })
  browser = await startTestBrowser(inject('browserKind'), { extensionDir: folder })
  page = await browser.open(`${server.origin}/`)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

function forge(forged: object): Promise<unknown> {
  return page.evaluate(
    (data) =>
      new Promise((resolve) => {
        const id = Math.random()
        addEventListener('message', function hear({ data: told }) {
          if (told?.to !== id) return
          removeEventListener('message', hear)
          resolve(told.answer)
        })
        postMessage({ ...data, id })
      }),
    forged,
  )
}

const ask = (name: string, payload: unknown) => forge({ forge: 'send', message: { name, ask: payload } })

describeRow('a page that forges messages may only look names up', () => {
  test('what changes something is refused, whatever it says of itself', async () => {
    const asks: [string, object][] = [
      ['marks/turnOff', { scope: 'everywhere', host: '127.0.0.1' }],
      ['marks/turnOn', { host: '127.0.0.1' }],
      ['settings/change', { settings: { hover: { dwellMs: 150, onlyWithAlt: true } } }],
      ['sync/start', { sourceId: 'starter' }],
      ['sync/cancel', { sourceId: 'starter' }],
      ['pack/rollBack', { packId: 'starter' }],
      ['source/add', { address: `${'http://127.0.0.1'}/latest.json` }],
      ['source/remove', { sourceId: 'starter' }],
      ['source/restore', { sourceId: 'starter' }],
      ['own/changed', {}],
      ['card/content', { matched: 'x', entities: ['starter/salt-typhoon'], pageEntities: [], briefs: 50 }],
      ['card/openBrief', { brief: 'starter/x' }],
      ['card/openEntity', { entity: 'starter/salt-typhoon' }],
    ]
    const tabs = (await page.browser().pages()).length
    for (const [name, payload] of asks) {
      expect([name, await ask(name, payload)]).toEqual([name, { ok: false, code: 'refused' }])
      const disguised = { name, ask: payload, sender: { url: 'options.html' }, kind: 'own' }
      expect(await forge({ forge: 'send', message: disguised })).toEqual({ ok: false, code: 'refused' })
    }
    expect((await page.browser().pages()).length).toBe(tabs)
  })

  test('what has not the shape of a question is turned away', async () => {
    for (const payload of [null, 7, 'x', [], {}, { words: 'all' }, { words: [1, 2, 3] }, { surfaces: [] }])
      expect(await ask('page/read', payload)).toEqual({ ok: false, code: 'badRequest' })
    for (const surfaces of [
      null,
      [{ text: 'x' }],
      Array(20_001).fill({ text: '', before: '', after: '' }),
      [{ text: 'x'.repeat(1001), before: '', after: '' }],
    ])
      expect(await ask('page/resolve', { surfaces })).toEqual({ ok: false, code: 'badRequest' })
  })

  test('names that are none of ours are answered by nobody', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', '', 'page/read/x', 'hasOwnProperty'])
      expect(await ask(name, {})).not.toMatchObject({ ok: true })
  })

  test('the news of syncs are told to no page', async () => {
    expect(await forge({ forge: 'connect', name: 'sync' })).not.toHaveProperty('news')
  })

  test('nothing of the store lies where a content script can read', async () => {
    expect(await forge({ forge: 'stored' })).toEqual({})
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })

  test('after all this the page is marked, and pages are answered', async () => {
    await until(
      () => page.evaluate(() => (CSS.highlights.get('inbrief-subtle-actor')?.size ?? 0) > 0),
      'the mark',
    )
  })
})
