import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Brief } from '../../data/brief/brief'
import { waitForCard } from '../support/card'
import { expectAccessible } from '../support/expect-accessible'
import { findMark, restOn } from '../support/marks'
import { type PackServer, startPackServer } from '../support/pack-server'
import { waitForText } from '../support/page-text'
import { addSource, openSettings } from '../support/settings-page'
import { datedBrief, entityNamed, type SignedPack, signedPack } from '../support/signed-pack'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { pressSync } from '../support/sync-buttons'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
const entities = [entityNamed('quiet-heron', 'actor', 'Quiet Heron', [])]
let pages: StaticServer
let host: PackServer
let first: SignedPack

beforeAll(async () => {
  pages = await startStaticServer({ '/': '<!doctype html><p>Quiet Heron met Salt Typhoon.</p>' })
  first = await signedPack({
    title: 'Heron pack',
    packId: 'heron',
    entities,
    briefs: [
      heronBrief('nests', '2025-01-10', 'Where herons nest'),
      heronBrief('eggs', '2025-01-20', 'What hatches'),
    ],
  })
  host = await startPackServer(first.files)
})
afterAll(async () => {
  await host.close()
  await pages.close()
})

function heronBrief(id: string, date: string, title: string, over: Partial<Brief> = {}): Brief {
  const who: Brief['who'] = [
    { label: 'Quiet Heron', entityId: 'quiet-heron', role: 'actor', disputed: false, children: [] },
  ]
  return { ...datedBrief(id, date, title), who, ...over }
}

test('a revised and a withdrawn brief say so in settings, on the card and in the reader', async () => {
  const settings = await openSettings(browser())
  await addSource(settings, host.url)
  await waitForText(settings, 'Heron pack')
  const briefs = [heronBrief('nests', '2025-01-10', 'Where herons nest', { summary: 'They moved.' })]
  const fields = { title: 'Heron pack', packId: 'heron', entities, version: 2, keys: first.keys }
  host.replaceFiles((await signedPack({ ...fields, briefs })).files)
  await pressSync(settings, 'Heron pack')
  await waitForText(settings, '1 revised, 1 withdrawn')
  await pressSync(settings, 'Heron pack')
  await waitForText(settings, 'Last changed today')
  expect(await settings.$eval('.pack-changes', (list) => list.textContent)).toContain('What hatches')
  await expectAccessible(browser(), settings, 'settings: with a sync that changed briefs')
  await settings.close()

  const page = await browser().open(`${pages.origin}/`)
  await findMark(page, 'Quiet Heron')
  await restOn(page, 'Quiet Heron')
  const card = await waitForCard(page, 'Revised January 15, 2025')
  expect(card.text).toContain('Withdrawn January 15, 2025: What hatches')
  await expectAccessible(browser(), card.frame, 'card: on a revised brief')
  await page.close()

  const reader = await browser().extensionPage('reader.html#/brief/heron/nests')
  await waitForText(reader, 'Revised on January 15, 2025 by Example Desk')
  await expectAccessible(browser(), reader, 'reader: with a revised brief')
  await (await reader.waitForSelector('a::-p-text(Read what it said before)'))?.click()
  await waitForText(reader, 'Out of date')
  await waitForText(reader, 'In short: where herons nest.')
  await reader.close()

  const gone = await browser().extensionPage('reader.html#/brief/heron/eggs')
  await waitForText(gone, 'Withdrawn on January 15, 2025 by Example Desk')
  await expectAccessible(browser(), gone, 'reader: with a withdrawn brief')
  expect(await gone.$eval('h1', (title) => title.textContent)).toBe('What hatches')
  await gone.close()

  const heron = await browser().extensionPage('reader.html#/entity/heron/quiet-heron')
  await waitForText(heron, 'Withdrawn by their publisher')
  await expectAccessible(browser(), heron, 'reader: with withdrawn briefs on a name')
  await (await heron.waitForSelector('.entity-withdrawn a::-p-text(What hatches)'))?.click()
  await waitForText(heron, 'Do not rely on it.')
  await waitForText(heron, 'Withdrawn on January 15, 2025 by Example Desk')
  await heron.close()
})
