/** What axe says of settings. Which states there are, `axe-states.ts` lists. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultSettings } from '../../data/store/settings'
import { syncErrorCodes } from '../../data/sync/sync-error'
import type { AxeState } from '../support/axe-states'
import { expectAccessible } from '../support/expect-accessible'
import { failEveryMessage } from '../support/fail-messages'
import { type PackServer, startPackServer } from '../support/pack-server'
import { press, waitForText } from '../support/page-text'
import { putRows } from '../support/put-rows'
import { briefMarkdown } from '../support/sample-folder'
import { addSource, openSettings } from '../support/settings-page'
import { datedBrief, type SignedPack, sampleBriefs, signedPack } from '../support/signed-pack'
import { pressSync, untilNoSyncRuns } from '../support/sync-buttons'
import { makeTestFiles, openFileInSettings } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let host: PackServer
let pack: SignedPack
let settings: Page

beforeAll(async () => {
  pack = await signedPack({ title: 'Heron pack', packId: 'heron', expires: '2025-02-01T00:00:00Z' })
  host = await startPackServer(pack.files)
})
afterAll(() => host.close())
beforeEach(async () => {
  settings = await openSettings(browser())
})
afterEach(() => settings.close())

function see(state: AxeState): Promise<void> {
  return expectAccessible(browser(), settings, state)
}

/** Firefox never tells that a page of an extension has been reloaded. */
async function openAnew(): Promise<void> {
  await settings.close()
  settings = await openSettings(browser())
}

test('axe finds nothing wrong at the beginning, and while a pack is added', async () => {
  await see('settings: at the beginning')
  await addSource(settings, 'not an address')
  await settings.waitForSelector('.complaint')
  await see('settings: with a bad address')
  await settings.$eval('#source-address', (field) => (field as HTMLInputElement).select())
  await settings.type('#source-address', 'http://packs.example/latest.json')
  await waitForText(settings, 'Over http', '.add-source-note')
  await see('settings: while a pack is added over http')
})

test('axe finds nothing wrong with a pack that is synced, gone stale, private or removed', async () => {
  host.fault('latest.json', 'stalled')
  await addSource(settings, host.url)
  await settings.waitForSelector('.sync-status')
  await see('settings: with a sync that checks')
  await press(settings, 'Cancel')
  await untilNoSyncRuns(settings)
  host.fault('latest.json', null)
  await pressSync(settings, new URL(host.url).host)
  await waitForText(settings, 'Heron pack', '.packs')
  await settings.waitForSelector('.pack-stale')
  await see('settings: with a pack gone stale')

  const briefs = [...sampleBriefs(), datedBrief('heron-returns', '2025-03-01', 'The heron returns')]
  const next = await signedPack({ title: 'Heron pack', packId: 'heron', version: 2, keys: pack.keys, briefs })
  host.replaceFiles(next.files)
  const fresh = [...next.files.keys()].find((path) => path.startsWith('c/') && !pack.files.has(path)) ?? ''
  host.fault(fresh, 'stalled')
  await pressSync(settings, 'Heron pack')
  await settings.waitForSelector('.sync-status-bytes')
  await see('settings: with a sync that downloads')
  await press(settings, 'Cancel')
  await untilNoSyncRuns(settings)
  host.fault(fresh, null)

  await settings.$eval('.pack:last-child .pack-private input', (box) => (box as HTMLInputElement).click())
  await settings.waitForSelector('.pack:last-child .pack-private input:checked')
  await see('settings: with a private pack')
  await press(settings, 'Remove Heron pack')
  await settings.waitForSelector('.toast-undo')
  await see('settings: with a removal to undo')
})

test('axe finds nothing wrong with any way that a sync can fail', async () => {
  const failedAt = (code: string) => ({
    ...{ id: `fault-${code}`, address: `https://${code}.example/latest.json`, pinnedKey: null, keyset: null },
    ...{ packId: null, floor: null, addedAtMs: 1, removedAtMs: null, nextTryMs: null },
    lastResult: { kind: 'failed', atMs: Date.now(), code, detail: 'what the server said' },
  })
  await putRows(settings, 'sources', syncErrorCodes.map(failedAt))
  await openAnew()
  await settings.waitForSelector('.pack-failed')
  // All but what the reader has asked for, which is no alarm.
  expect(await settings.$$eval('.pack-failed', (packs) => packs.length)).toBe(syncErrorCodes.length - 1)
  await waitForText(settings, 'You cancelled the sync.')
  await see('settings: with every way that a sync can fail')
})

test('axe finds nothing wrong with files, refused, opened or held over the page', async () => {
  const files = await makeTestFiles()
  await openFileInSettings(settings, await files.write('bad.md', briefMarkdown(['2024-10-07', 'soon'])))
  await settings.waitForSelector('.outcome-problems')
  await see('settings: with a refused file')
  await openFileInSettings(settings, await files.write('good.md', briefMarkdown()))
  await settings.waitForSelector('.outcome a')
  await see('settings: with an opened file')
  await settings.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'x.md'))
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await settings.waitForSelector('.drop-zone-over')
  await see('settings: with a file dragged over it')
  await files.remove()
})

test('axe finds nothing wrong with what was corrected and turned off, and with what failed', async () => {
  const names = { packId: 'inbrief-starter', entityId: 'verizon', name: 'Verizon', matched: 'Verizon' }
  await putRows(settings, 'matchReports', [{ atMs: 1, ...names, before: 'The ', after: ' was there.' }])
  const unmarked = [
    { entity: 'inbrief-starter/verizon', name: 'Verizon', host: null },
    { entity: 'inbrief-starter/calea', name: 'CALEA', host: 'example.com' },
  ]
  await putRows(settings, 'settings', [{ id: 'settings', ...defaultSettings, unmarked }])
  await openAnew()
  await settings.waitForSelector('.corrections-send')
  await see('settings: with names left unmarked and wrong matches')
  const off = { everywhereOff: true, pausedUntilMs: Date.now() + 3_600_000, sitesOff: ['example.com'] }
  await putRows(settings, 'settings', [{ id: 'settings', ...defaultSettings, ...off }])
  await openAnew()
  await settings.waitForSelector('.sites-off .notice')
  await see('settings: where marks are off')
  await failEveryMessage(settings)
  await press(settings, 'Turn marks on')
  await settings.waitForSelector('.settings-failed')
  await see('settings: when something failed')
})
