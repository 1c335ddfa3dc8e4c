import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findMark, markedTexts, until } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { textOf, waitForText } from '../support/page-text'
import { addSource, openSettings, press, removeAddedPacks } from '../support/settings-page'
import {
  datedBrief,
  entityNamed,
  type SignedPack,
  sampleBriefs,
  sampleEntities,
  signedPack,
} from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { pressSync } from '../support/sync-buttons'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
let pages: StaticServer
let host: PackServer
let pack: SignedPack
let settings: Page

beforeAll(async () => {
  pages = await startStaticServer({ '/': '<!doctype html><p>Quiet Heron met Salt Typhoon.</p>' })
  pack = await signedPack({ title: 'Heron pack', packId: 'heron', ...heronContent() })
})
afterAll(() => pages.close())
beforeEach(async () => {
  host = await startPackServer(pack.files)
  settings = await openSettings(browser())
})
afterEach(async () => {
  await removeAddedPacks(settings)
  await settings.close()
  await host.close()
})

/** The sample pack with an entity of its own that a page can mention. */
function heronContent() {
  const heron = entityNamed('quiet-heron', 'actor', 'Quiet Heron', [])
  return { entities: [...sampleEntities(), heron], briefs: sampleBriefs() }
}

/** Its next version, with one brief more. */
function nextHeronPack(): Promise<SignedPack> {
  const { entities, briefs } = heronContent()
  const returns = datedBrief('heron-returns', '2025-03-01', 'The heron returns')
  const fields = { title: 'Heron pack', packId: 'heron', version: 2, keys: pack.keys, entities }
  return signedPack({ ...fields, briefs: [...briefs, returns] })
}

/** What settings say of the pack that these tests add; the starter pack has versions too. */
function heronPack(): Promise<string> {
  return settings.$$eval('.pack', (packs) =>
    packs
      .map((pack) => pack.textContent ?? '')
      .filter((text) => text.includes('Heron pack'))
      .join(),
  )
}

async function openOrigin(): Promise<void> {
  await settings.$$eval('.pack-origin', (all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
}

async function chooseEvery(text: string): Promise<void> {
  await settings.$$eval(
    'label.choice',
    (labels, wanted) => labels.find((label) => label.textContent?.trim() === wanted)?.click(),
    text,
  )
}

/** Days until the background syncs by itself; null where it never does. */
async function alarmDays(): Promise<number | null> {
  return settings.evaluate(async () => {
    type Alarms = { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Alarms; chrome: Alarms }
    const alarm = await (browser ?? chrome).alarms.get('sync')
    return alarm ? (alarm.scheduledTime - Date.now()) / 86_400_000 : null
  })
}

describe('adding a pack', () => {
  test('syncs it, and an open page is marked without a reload', async () => {
    const page = await browser().open(`${pages.origin}/`)
    await findMark(page, 'Salt Typhoon')
    expect(await markedTexts(page)).not.toContain('Quiet Heron')
    await settings.bringToFront()
    await addSource(settings, `${host.url}latest.json`)
    await waitForText(settings, 'Heron pack')
    await waitForText(settings, 'Example Desk')
    await page.bringToFront()
    await findMark(page, 'Quiet Heron')
    await page.close()
    await settings.bringToFront()
    expect(await heronPack()).toContain('version 1')
    expect(await textOf(settings)).toContain(new URL(host.url).host)
  })

  test('fetches next time only what has changed, and tells it in words', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Heron pack')
    const next = await nextHeronPack()
    host.replaceFiles(next.files)
    host.requests.length = 0
    await pressSync(settings, 'Heron pack')
    await waitForText(settings, '1 new')
    expect(host.requests).toHaveLength(3)
    await pressSync(settings, 'Heron pack')
    await waitForText(settings, 'up to date')
  })

  test('keeps the version before one click away, and a sync does not undo the choice', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Heron pack')
    host.replaceFiles((await nextHeronPack()).files)
    await pressSync(settings, 'Heron pack')
    await until(async () => (await heronPack()).includes('version 2'), 'the newer version')
    expect(await settings.$eval('.pack-changes', (node) => node.textContent)).toContain('The heron returns')
    await openOrigin()
    await press(settings, '.pack-previous button')
    await until(async () => (await heronPack()).includes('version 1'), 'the version before')
    await pressSync(settings, 'Heron pack')
    await waitForText(settings, 'up to date')
    expect(await heronPack()).toContain('version 1')
    await press(settings, '.pack-previous button')
    await until(async () => (await heronPack()).includes('version 2'), 'the newer version')
  })

  test('is synced again by itself, as often as the reader says', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Next tomorrow')
    expect(await alarmDays()).toBeCloseTo(1, 0)
    await chooseEvery('Every week')
    await until(async () => Math.round((await alarmDays()) ?? 0) >= 6, 'an alarm in a week')
    await chooseEvery('Only when I say so')
    await until(async () => (await alarmDays()) === null, 'no alarm')
    await chooseEvery('Every day')
    await until(async () => (await alarmDays()) !== null, 'an alarm again')
  })

  test('is undone by one click after a removal', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Heron pack')
    await press(settings, 'button[aria-label="Remove Heron pack"]')
    await waitForText(settings, 'Removed Heron pack')
    expect((await settings.$$('.pack')).length).toBe(1)
    await press(settings, '.toast-undo')
    await until(async () => (await settings.$$('.pack')).length === 2, 'the pack to be back')
  })

  test('is undone after several removals, one by one, the last first', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Heron pack')
    await press(settings, 'button[aria-label="Remove Heron pack"]')
    await waitForText(settings, 'Removed Heron pack')
    await press(settings, 'button[aria-label="Remove Inbrief starter pack"]')
    await waitForText(settings, 'Removed Inbrief starter pack')
    await press(settings, '.toast-undo')
    await waitForText(settings, 'Removed Heron pack')
    await press(settings, '.toast-undo')
    await until(async () => (await settings.$$('.pack')).length === 2, 'both packs to be back')
    expect(await settings.$('.toast')).toBeNull()
  })
})

describe('a pack that cannot be had', () => {
  test('because nothing is at the address', async () => {
    await addSource(settings, `${host.url}nowhere/latest.json`)
    await waitForText(settings, 'There is no pack at this address')
  })

  test('because the address is not one', async () => {
    await addSource(settings, 'not an address')
    await until(async () => (await settings.$('.complaint')) !== null, 'the complaint')
    expect(await settings.$eval('#source-address', (input) => (input as HTMLInputElement).value)).toBe(
      'not an address',
    )
  })

  test('because a web page is there', async () => {
    host.fault('latest.json', 'html')
    await addSource(settings, host.url)
    await waitForText(settings, 'What is at this address is not a pack')
  })

  test('because the server is down', async () => {
    const { url } = host
    await host.close()
    await addSource(settings, url)
    await waitForText(settings, 'did not answer')
    host = await startPackServer(pack.files)
  })

  test('because a part was tampered with: what was there stays', async () => {
    await addSource(settings, host.url)
    await waitForText(settings, 'Heron pack')
    const next = await nextHeronPack()
    host.replaceFiles(next.files)
    const fresh = [...next.files.keys()].find((path) => path.startsWith('c/') && !pack.files.has(path))
    host.fault(fresh ?? '', 'tampered')
    await pressSync(settings, 'Heron pack')
    await waitForText(settings, 'does not match what was signed')
    expect(await heronPack()).toContain('version 1')
    const page = await browser().open(`${pages.origin}/`)
    await findMark(page, 'Quiet Heron')
    await page.close()
    await settings.bringToFront()
  })
})

describe('the keys', () => {
  test('are told, and lead to the browser’s own list, where they can be changed', async () => {
    await waitForText(settings, 'Go to the next name on the page and show its card')
    expect(await settings.$$eval('.shortcuts kbd', (keys) => keys.map((one) => one.textContent))).toEqual([
      'Alt+Shift+J',
      'Alt+Shift+K',
    ])
    await press(settings, '.shortcuts button')
    // Firefox opens a page of its own, which no test sees.
    if (browser().kind === 'firefox') return
    await until(async () => {
      const pages = await settings.browser().pages()
      return pages.some((page) => page.url().startsWith('chrome://extensions/shortcuts'))
    }, 'the list of keys')
  })
})

describe('how marks look', () => {
  test('is changed on open pages at once', async () => {
    const page = await browser().open(`${pages.origin}/`)
    await findMark(page, 'Salt Typhoon')
    await settings.bringToFront()
    await (await settings.waitForSelector('::-p-text(Clearly)'))?.click()
    await page.bringToFront()
    await until(
      () => page.evaluate(() => (CSS.highlights.get('inbrief-clear-actor')?.size ?? 0) > 0),
      'the clear look',
    )
    await settings.bringToFront()
    await (await settings.waitForSelector('::-p-text(Quietly)'))?.click()
    await page.close()
  })
})
