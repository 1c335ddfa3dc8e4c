import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { writePackFile } from '../../data/pack/local/pack-file'
import { dossierPack } from '../../tests/support/dossier-pack'
import { openFileInSettings } from '../../tests/support/test-files'
import type { Scene, Stage, View } from './scene'

const starter = 'inbrief-starter'
const brief = `#/brief/${starter}/salt-typhoon-telecom-2024`
const entity = `#/entity/${starter}/salt-typhoon?from=salt-typhoon-telecom-2024`
const crowd = '#/entity/file-birds/bird-crane'

/** A page of the reader, once what is loaded last is there. */
function readerScene(
  name: string,
  hash: string,
  ready: string,
  act: (page: Page, stage: Stage) => Promise<void> = async () => {},
): Scene {
  return {
    name: `reader-${name}`,
    async make(stage: Stage): Promise<View> {
      if (hash === crowd) await openCrowd(stage)
      const page = await stage.openOwn(`reader.html${hash}`)
      await page.waitForSelector(ready)
      await act(page, stage)
      return { page }
    },
  }
}

const pictures = '.tie-lines ~ .tie-label'

/** What the reader shows, in each of its states; the last one takes all packs away. */
export const readerScenes: readonly Scene[] = [
  readerScene('brief', brief, '.nearby'),
  { ...readerScene('brief', brief, '.places-map'), isPrinted: true },
  readerScene('entity', entity, pictures),
  { ...readerScene('entity', entity, pictures), isPrinted: true },
  readerScene('entity-reached', entity, pictures, async (page) => {
    await page.focus('.tie-label')
    await page.waitForSelector('.ties-shared-title')
  }),
  readerScene('entity-table', entity, pictures, async (page) => {
    await page.click('.ties-choice button:last-child')
    await page.click('.ties-table summary')
  }),
  readerScene('entity-one', `#/entity/${starter}/volt-typhoon`, pictures),
  readerScene('entity-many', crowd, pictures),
  readerScene('entity-many-opened', crowd, pictures, async (page) => {
    await page.click('.timeline-bar')
    await page.waitForSelector('.timeline-cluster a')
  }),
  readerScene('entity-rtl', crowd, pictures, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
  }),
  readerScene('search', '#/search', '[role=option]'),
  readerScene('search-nothing', '#/search?q=zzzzzzzz', '.nothing-found, .no-briefs, [role=status]'),
  readerScene('no-such-brief', `#/brief/${starter}/none`, '.reader-state'),
  readerScene('write', '#/write', 'textarea'),
  { ...readerScene('empty', '#/search', 'main', removePacks), widths: [1280] },
]

/** The pack of birds, opened as a reader opens a file; another time changes nothing. */
async function openCrowd(stage: Stage): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'inbrief-shots-'))
  const path = join(dir, 'birds.json')
  await writeFile(path, writePackFile(dossierPack()))
  const settings = await stage.openOwn('options.html')
  await settings.waitForSelector('.pack h3')
  await openFileInSettings(settings, path)
  await settings.waitForFunction(() =>
    [...document.querySelectorAll('.pack h3')].some((title) => title.textContent === 'Birds'),
  )
  await settings.waitForSelector('.outcome')
  await rm(dir, { recursive: true })
}

async function removePacks(page: Page, stage: Stage): Promise<void> {
  const settings = await stage.openOwn('options.html')
  await settings.waitForSelector('.pack h3')
  while (await settings.$('.pack')) {
    const count = (await settings.$$('.pack')).length
    await (await settings.waitForSelector('.pack-actions button:last-child'))?.click()
    await settings.waitForFunction((was) => document.querySelectorAll('.pack').length < was, {}, count)
  }
  await page.bringToFront()
  await page.waitForSelector('.no-briefs')
}
