/** The rows of the fault matrix that only a real browser can prove, with its background really killed. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findMark, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { addSource, openSettings, press, removeAddedPacks } from '../support/settings-page'
import {
  chunkPath,
  datedBrief,
  entityNamed,
  pathsOf,
  type SignedPack,
  type SignedPackFields,
  sampleBriefs,
  sampleEntities,
  signedPack,
} from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { untilNoSyncRuns } from '../support/sync-buttons'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let pages: StaticServer
let host: PackServer
let pack: SignedPack
let settings: Page
let packs = 0

beforeAll(async () => {
  pages = await startStaticServer({ '/': '<!doctype html><p>Quiet Heron met Salt Typhoon.</p>' })
})
afterAll(() => pages.close())

beforeEach(async () => {
  pack = await heronPack()
  host = await startPackServer(pack.files)
  await openAnew()
  await addSource(settings, `${host.url}latest.json`)
  await untilVersion(1)
  await untilNoSyncRuns(settings)
  host.requests.length = 0
})
afterEach(async () => {
  // First, so that no sync keeps waiting for what a failed test has held back.
  await host.close()
  await openAnew()
  await removeAddedPacks(settings)
  await settings.close()
})

/** A pack with a name of its own that a page can mention. */
function heronPack(fields: SignedPackFields = {}): Promise<SignedPack> {
  const entities = [...sampleEntities(), entityNamed('quiet-heron', 'actor', 'Quiet Heron', [])]
  packs += 1
  const id = `heron-${packs}`
  return signedPack({ title: 'Heron pack', packId: id, entities, ...fields })
}

/**
 * Publishes the next version, with briefs in three chunks that no earlier pack had; known chunks would not be fetched.
 */
async function publishNext(): Promise<void> {
  const { packId, version } = pack.release
  const months = ['2026-01-05', '2026-02-05', '2026-03-05']
  const more = months.map((date) =>
    datedBrief(`heron-${version}-${date}`, date, `The heron of ${date} in ${packId}`),
  )
  pack = await heronPack({
    packId,
    keys: pack.keys,
    version: version + 1,
    briefs: [...sampleBriefs(), ...more],
  })
  host.replaceFiles(pack.files)
  host.requests.length = 0
}

async function openAnew(): Promise<void> {
  if (settings && !settings.isClosed()) await settings.close()
  settings = await openSettings(browser())
}

/** What settings say of the pack; empty where it is not there. */
function shownPack(page = settings): Promise<string> {
  return page.$$eval('.pack', (packs) =>
    packs
      .map((one) => one.textContent ?? '')
      .filter((text) => text.includes('Heron pack'))
      .join(),
  )
}

async function untilVersion(version: number): Promise<void> {
  await until(async () => (await shownPack()).includes(`version ${version},`), `version ${version}`)
}

const syncButton = 'button[aria-label="Sync Heron pack"]'

/** Syncs to the end, even if that changes nothing visible. */
async function syncToEnd(): Promise<void> {
  host.requests.length = 0
  await press(settings, syncButton)
  await until(async () => host.requests.includes('latest.json'), 'the sync to begin')
  await untilNoSyncRuns(settings)
}

/** A background that starts anew serves this version, in settings and on a page. */
async function expectServed(version: number): Promise<void> {
  await openAnew()
  await untilVersion(version)
  const page = await browser().open(`${pages.origin}/`)
  await findMark(page, 'Quiet Heron')
  await page.close()
  await settings.bringToFront()
}

/** Holds back the answer for a path. */
function hold(path: string): { asked: () => Promise<void>; release: () => void } {
  const held: (() => void)[] = []
  host.fault(path, (response, bytes) => held.push(() => response.end(bytes)))
  return {
    asked: () => until(async () => held.length > 0, `${path} to be asked for`),
    release() {
      host.fault(path, null)
      for (const answer of held) answer()
    },
  }
}

/** The alarm that goes on with a sync, in milliseconds from now; null where there is none. */
function alarmInMs(): Promise<number | null> {
  return settings.evaluate(async () => {
    type Alarms = { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Alarms; chrome: Alarms }
    const alarm = await (browser ?? chrome).alarms.get('sync')
    return alarm ? alarm.scheduledTime - Date.now() : null
  })
}

/** Moves the stored time of every source's next try to now, and has the alarm ring. */
async function ringAlarm(): Promise<void> {
  await settings.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await settled(indexedDB.open('inbrief-own'))
    const store = database.transaction('sources', 'readwrite').objectStore('sources')
    for (const row of await settled(store.getAll())) {
      if (row.removedAtMs === null) await settled(store.put({ ...row, nextTryMs: 1 }))
    }
    database.close()
    type Alarms = { alarms: { create(name: string, info: { when: number }): unknown } }
    const { browser, chrome } = globalThis as unknown as { browser?: Alarms; chrome: Alarms }
    await (browser ?? chrome).alarms.create('sync', { when: Date.now() })
  })
}

describe('the straight path', () => {
  test('a sync fetches what has changed, by a background that had been killed, and the next one a single file', async () => {
    await publishNext()
    await browser().killBackground()
    await press(settings, syncButton)
    await untilVersion(2)
    const fresh = ['2026-01', '2026-02', '2026-03'].map((month) => chunkPath(pack, `briefs/${month}`))
    expect([...host.requests].sort()).toEqual(['latest.json', ...pathsOf(pack, 'm'), ...fresh].sort())
    await expectServed(2)
    host.requests.length = 0
    await press(settings, syncButton)
    await until(async () => (await shownPack()).includes('up to date'), 'the result')
    expect(host.requests).toEqual(['latest.json'])
  })
})

describe('the background is killed', () => {
  test('1 before `latest`: what is served stays, and the alarm tries again', async () => {
    await publishNext()
    const latest = hold('latest.json')
    await press(settings, syncButton)
    await latest.asked()
    await browser().killBackground()
    const inMs = await alarmInMs()
    expect(inMs).toBeGreaterThan(0)
    expect(inMs).toBeLessThanOrEqual(2 * 60_000)
    await expectServed(1)
    latest.release()
    await ringAlarm()
    await untilVersion(2)
  })

  test('3 between chunks: finished ones are used again, and none is fetched twice', async () => {
    await publishNext()
    const [first, second, third] = ['2026-01', '2026-02', '2026-03'].map((month) =>
      chunkPath(pack, `briefs/${month}`),
    )
    const last = hold(third ?? '')
    await press(settings, syncButton)
    await last.asked()
    await browser().killBackground()
    await expectServed(1)
    last.release()
    host.requests.length = 0
    await press(settings, syncButton)
    await untilVersion(2)
    expect(host.requests).toEqual(['latest.json', third])
    expect([first, second]).not.toContain(undefined)
  })

  test('6 during activation: the old or the new, never a mixture', async () => {
    for (let round = 0; round < 3; round++) {
      const before = pack.release.version
      await publishNext()
      const last = chunkPath(pack, 'briefs/2026-03')
      let isSent = false
      host.fault(last, (response, bytes) =>
        response.end(bytes, () => {
          isSent = true
        }),
      )
      await press(settings, syncButton)
      await until(async () => isSent, 'the last chunk to be sent')
      // What is left to do now is to compile and to activate.
      await browser().killBackground()
      await openAnew()
      await until(
        async () => new RegExp(`version (${before}|${before + 1}),`).test(await shownPack()),
        'the old or the new version',
      )
      const version = (await shownPack()).includes(`version ${before},`) ? before : before + 1
      await expectServed(version)
      await syncToEnd()
      await untilVersion(before + 1)
    }
  }, 180_000)
})

describe('syncs that come together', () => {
  test('10 two tabs and the alarm at once: one sync, and the others watch it', async () => {
    await publishNext()
    const latest = hold('latest.json')
    const other = await openSettings(browser())
    await press(other, syncButton)
    await latest.asked()
    await ringAlarm()
    await until(async () => (await alarmInMs()) === null, 'the alarm to have rung')
    for (const tab of [settings, other]) {
      await tab.bringToFront()
      await tab.waitForSelector('.sync-status')
    }
    latest.release()
    await settings.bringToFront()
    await untilVersion(2)
    await until(async () => (await shownPack(other)).includes('version 2,'), 'the other tab')
    expect(host.requests.filter((path) => path === 'latest.json')).toHaveLength(1)
    await other.close()
  })
})
