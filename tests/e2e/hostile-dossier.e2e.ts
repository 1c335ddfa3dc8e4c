import { expect, test } from 'vitest'
import { writePackFile } from '../../data/pack/local/pack-file'
import { hostilePack } from '../support/dossier-pack'
import { until } from '../support/marks'
import { openSettings } from '../support/settings-page'
import { makeTestFiles, openFileInSettings } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const browser = useTestBrowser()
const ties = 10_000

test('ten thousand ties with HTML for names and places are text, and few of them are elements', async () => {
  const files = await makeTestFiles()
  const settings = await openSettings(browser())
  await openFileInSettings(settings, await files.write('hostile.json', writePackFile(hostilePack(ties))))
  await until(
    () => settings.evaluate(() => document.querySelectorAll('.pack').length === 2),
    'the hostile pack',
  )
  await settings.close()
  await files.remove()

  const page = await browser().extensionPage('reader.html#/entity/file-hostile/vast-heron')
  await page.waitForSelector('.tie-lines')
  await page.waitForSelector('.places-unknown')
  const shown = await page.evaluate(() => ({
    made: document.querySelectorAll('main :is(img, script, i)').length,
    title: document.title,
    note: document.querySelector('.ties-note')?.textContent,
    rows: document.querySelectorAll('.ties-table tbody tr').length,
    elements: document.querySelectorAll('*').length,
    unknown: document.querySelector('.places-unknown')?.textContent,
    wide: document.documentElement.scrollWidth - innerWidth,
  }))
  expect(shown).toMatchObject({ made: 0, title: 'Vast Heron · Inbrief' })
  expect(shown.note).toContain('10,000 names')
  expect(shown.unknown).toContain('<img src=x onerror="document.title=1">')
  expect(shown.rows).toBe(200)
  expect(shown.elements).toBeLessThan(5_000)
  expect(shown.wide).toBeLessThanOrEqual(0)
  await page.close()
})
