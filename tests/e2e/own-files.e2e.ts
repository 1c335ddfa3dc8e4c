import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { packLimits } from '../../data/pack/format'
import { emptyMyBriefs } from '../../data/pack/local/local-pack'
import { writePackFile } from '../../data/pack/local/pack-file'
import { waitForCard } from '../support/card'
import { findMark, markedTexts, restOn, until } from '../support/marks'
import { textOf, waitForText } from '../support/page-text'
import { replaceText } from '../support/replace-text'
import { briefMarkdown } from '../support/sample-folder'
import { openSettings } from '../support/settings-page'
import { datedBrief } from '../support/signed-pack'
import { startTestBrowser } from '../support/start-test-browser'
import { type StaticServer, startStaticServer } from '../support/static-server'
import { makeTestFiles, openFileInSettings, type TestFiles } from '../support/test-files'
import { useTestBrowser } from '../support/use-test-browser'

const files: TestFiles = await makeTestFiles()
const browser = useTestBrowser({ downloadDir: files.dir })
let pages: StaticServer
let settings: Page

beforeAll(async () => {
  pages = await startStaticServer({
    '/': '<!doctype html><p>Quiet Heron and the Marsh Harrier Group met Salt Typhoon. Reed Walker did not.</p>',
  })
  settings = await openSettings(browser())
})
afterAll(async () => {
  await settings.close()
  await pages.close()
  await files.remove()
})

async function open(name: string, content: string): Promise<void> {
  await settings.bringToFront()
  await openFileInSettings(settings, await files.write(name, content))
}

/** The address of a page of the reader, opened. */
async function openReader(hash: string): Promise<Page> {
  const reader = await browser().extensionPage(`reader.html#${hash}`)
  await reader.waitForSelector('main')
  return reader
}

const heronPack = writePackFile({
  packId: 'heron',
  title: 'Heron notes',
  publisher: 'A colleague',
  about: 'Notes on one group.',
  briefs: [],
  entities: [
    {
      id: 'quiet-heron',
      kind: 'actor',
      name: 'Quiet Heron',
      about: 'A group that watches rivers.',
      names: [{ text: 'Quiet Heron', sources: ['A colleague'], disputed: false }],
    },
  ],
})

describe('a pack opened from a file', () => {
  test('has its names marked on an open page, says who says so, and is gone once removed', async () => {
    const page = await browser().open(`${pages.origin}/`)
    await findMark(page, 'Salt Typhoon')
    await open('heron.json', heronPack)
    await waitForText(settings, 'Opened “Heron notes” with 0 briefs and 1 name')
    await page.bringToFront()
    await restOn(page, 'Quiet Heron')
    const card = await waitForCard(page, 'A group that watches rivers.')
    expect(card.text).toContain('Heron notes')
    await settings.bringToFront()
    await settings.click('button[aria-label="Remove Heron notes"]')
    await page.bringToFront()
    await until(async () => !(await markedTexts(page)).includes('Quiet Heron'), 'the mark to be gone')
    await settings.bringToFront()
    await settings.click('.toast-undo')
    await page.bringToFront()
    await findMark(page, 'Quiet Heron')
    await page.close()
  })

  test.each([
    ['a.json', '{"format":"inbrief-pack","spec":1}', 'a.json was not opened: it has a mistake'],
    ['b.json', '[1, 2', 'b.json was not opened: it is not JSON'],
    ['c.json', '{"a":1}', 'neither a STIX bundle, nor a MISP galaxy'],
    ['d.json', '{"payloadType":"x","payload":"","signatures":[]}', 'only points to a published pack'],
    ['e.md', '', 'it is empty'],
    ['f.pdf', '%PDF-1.7', 'PDFs open in the viewer'],
  ])('is refused in plain words: %s', async (name, content, says) => {
    await open(name, content)
    await waitForText(settings, says)
  })
})

describe('names of another tool', () => {
  test('from a STIX bundle are marked, and the card tells what they are and who says so', async () => {
    const page = await browser().open(`${pages.origin}/`)
    await findMark(page, 'Salt Typhoon')
    await settings.bringToFront()
    await openFileInSettings(
      settings,
      fileURLToPath(new URL('../fixtures/import/reeds.stix.json', import.meta.url)),
    )
    await waitForText(settings, 'Opened reeds.stix.json, a STIX bundle: 2 entities with 3 names')
    await waitForText(settings, 'revoked by its author')
    await waitForText(settings, 'Reed Desk notices may be copied with this line.')
    await page.bringToFront()
    await restOn(page, 'Reed Walker')
    const card = await waitForCard(page, 'A crew that reads mail in river towns.')
    expect(card.text).toContain('is another name for Sedge Warbler')
    expect(card.text).toContain('according to Reed Desk')
    expect(card.text).toContain('No brief names it yet')
    await page.close()
  })
})

test('a pack that is too large leaves the one that was opened before in its place', async () => {
  const briefs = Array.from({ length: packLimits.chunks + 1 }, (_, month) => {
    const date = new Date(Date.UTC(1970, month)).toISOString().slice(0, 7)
    return { ...datedBrief(`b${month}`, date, 'Old'), who: [] }
  })
  await open('small.json', writePackFile({ ...emptyMyBriefs, packId: 'reed', title: 'Reed notes' }))
  await waitForText(settings, 'Opened “Reed notes” with 0 briefs')
  await open('large.json', writePackFile({ ...emptyMyBriefs, packId: 'reed', title: 'Too many', briefs }))
  await waitForText(settings, 'large.json was not opened: it is larger than a pack may be')
  await until(async () => {
    const titles = await settings.$$eval('.pack h3', (all) => all.map((title) => title.textContent))
    return titles.includes('Reed notes') && !titles.includes('Too many')
  }, 'the pack that was opened before')
  await settings.click('button[aria-label="Remove Reed notes"]')
})

describe('several files', () => {
  test('dropped on the page are opened one after the other, each with its word', async () => {
    await settings.bringToFront()
    const address = settings.url()
    await settings.evaluate((pack) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([pack], 'heron.json'))
      dropped.items.add(new File(['[1, 2'], 'broken.json'))
      const how = { dataTransfer: dropped, bubbles: true, cancelable: true }
      for (const type of ['dragover', 'drop'])
        document.querySelector('h1')?.dispatchEvent(new DragEvent(type, how))
    }, heronPack)
    await waitForText(settings, '1 of 2 files were opened.')
    await waitForText(settings, 'Opened “Heron notes” with 0 briefs and 1 name')
    await waitForText(settings, 'broken.json was not opened: it is not JSON')
    expect(settings.url()).toBe(address)
  })
})

describe('a brief of one’s own', () => {
  test('is read from Markdown; mistakes are told by line and column', async () => {
    await open('wiretap.md', briefMarkdown(['2024-10-07', 'soon'], ['  - AT&T', '   - AT&T']))
    await waitForText(settings, 'wiretap.md was not opened')
    await waitForText(settings, 'Line 3, column 7')
    await open('wiretap.md', briefMarkdown(['  - Lumen', '  - Marsh Harrier Group']))
    await waitForText(settings, 'wiretap.md is now one of My briefs')
  })

  test('is edited with a preview, and the card tells what it says now', async () => {
    const reader = await openReader('/brief/my-briefs/hackers-reach-the-wiretap-systems-of-us-carriers')
    await (await reader.waitForSelector('a::-p-text(Edit)'))?.click()
    await replaceText(reader, '# Hackers reach', '# ')
    await waitForText(reader, 'No mistakes')
    await replaceText(
      reader,
      'Intruders reached systems that serve court orders.',
      'They came by a side door.',
    )
    await until(
      async () =>
        (await reader.$eval('.editor-preview', (node) => node.textContent))?.includes('side door') ?? false,
      'the preview',
    )
    await (await reader.waitForSelector('button::-p-text(Save)'))?.click()
    await reader.waitForSelector('.own-brief-actions')
    expect(await reader.$eval('.brief-summary', (node) => node.textContent)).toBe('They came by a side door.')
    await reader.close()
    const page = await browser().open(`${pages.origin}/`)
    await restOn(page, 'Marsh Harrier Group')
    const card = await waitForCard(page, 'They came by a side door.')
    expect(card.text).toContain('My briefs')
    await page.close()
  })

  test('keeps what was not saved when its tab is closed', async () => {
    const first = await openReader('/write')
    await replaceText(first, 'What this brief is about', 'Half a thought')
    await until(async () => (await textOf(first)).includes('Half a thought'), 'the preview')
    await first.close()
    const second = await openReader('/write')
    await waitForText(second, 'Your unsaved text from last time is still here')
    await (await second.waitForSelector('button::-p-text(Cancel)'))?.click()
    await (await second.waitForSelector('button::-p-text(Discard the changes)'))?.click()
    await second.waitForSelector('[role=option]')
    await second.close()
  })

  test('is not called saved where My briefs would outgrow a pack, and nothing is lost', async () => {
    const other = await startTestBrowser(inject('browserKind'))
    try {
      const there = await openSettings(other)
      // A pack may have so many chunks, and briefs stand by month.
      const briefs = Array.from({ length: packLimits.chunks }, (_, month) => {
        const date = new Date(Date.UTC(1970, month)).toISOString().slice(0, 7)
        return { ...datedBrief(`b${month}`, date, 'Old'), who: [] }
      })
      const pack = writePackFile({ ...emptyMyBriefs, briefs })
      await openFileInSettings(there, await files.write('many.json', pack))
      await waitForText(there, '512 briefs were added to My briefs')
      await openFileInSettings(there, await files.write('one-more.md', briefMarkdown()))
      await waitForText(there, 'one-more.md was not opened: with it, My briefs would be larger')

      const editor = await other.extensionPage('reader.html#/write')
      await editor.waitForSelector('textarea')
      await replaceText(editor, '# What this brief is about', '# One too many')
      await waitForText(editor, 'No mistakes')
      await (await editor.waitForSelector('button::-p-text(Save)'))?.click()
      await waitForText(editor, 'This brief was not saved')
      expect(await editor.$eval('textarea', (box) => box.value)).toContain('# One too many')
      await editor.close()
      const again = await other.extensionPage('reader.html#/write')
      await waitForText(again, 'Your unsaved text from last time is still here')
      await again.close()
      const reader = await other.extensionPage('reader.html#/brief/my-briefs/b511')
      await waitForText(reader, 'One of your own briefs')
      await reader.close()
      expect(await other.takeErrors()).toEqual([])
    } finally {
      await other.close()
    }
  })

  test('is deleted, and brought back by one click', async () => {
    const reader = await openReader('/brief/my-briefs/hackers-reach-the-wiretap-systems-of-us-carriers')
    await (await reader.waitForSelector('button::-p-text(Delete)'))?.click()
    await waitForText(reader, 'Removed')
    await reader.click('.toast-undo')
    await reader.waitForSelector('.own-brief-actions')
    await reader.close()
  })

  test('comes to another machine with a backup', async () => {
    await settings.bringToFront()
    await (await settings.waitForSelector('button::-p-text(Save a backup)'))?.click()
    await waitForText(settings, 'Saved a backup')
    const backup = await files.downloaded('inbrief-backup')
    const other = await startTestBrowser(inject('browserKind'))
    try {
      const there = await openSettings(other)
      await openFileInSettings(there, backup)
      await waitForText(there, 'Restored the backup of')
      await waitForText(there, 'Heron notes')
      const page = await other.open(`${pages.origin}/`)
      await findMark(page, 'Quiet Heron')
      await restOn(page, 'Marsh Harrier Group')
      await waitForCard(page, 'They came by a side door.')
      expect(await other.takeErrors()).toEqual([])
    } finally {
      await other.close()
    }
  })

  test('is saved as a file that opens again', async () => {
    await settings.bringToFront()
    await (await settings.waitForSelector('button[aria-label="Save as a file: My briefs"]'))?.click()
    const file = await files.downloaded('my-briefs')
    await openFileInSettings(settings, file)
    await waitForText(settings, '0 briefs were added to My briefs. You already had one of its briefs')
    expect(await textOf(settings)).toContain('My briefs')
  })

  test('is read from a saved page, and completed in the editor where its text lacks something', async () => {
    const page = new URL('../fixtures/pages/published-brief.html', import.meta.url)
    await openFileInSettings(settings, fileURLToPath(page))
    await waitForText(settings, 'published-brief.html is now one of My briefs')
    await open('half.txt', 'Half a brief\n\nWhat happened?\n\n• It did.\n\nAnalysis\n\n• So it is.\n')
    await waitForText(settings, 'half.txt was not opened: it does not read like a brief')
    expect(await settings.$eval('.outcome a', (link) => link.textContent)).toBe('Fix it in the editor')
    const editor = await openReader('/write?read=')
    const box = await editor.waitForSelector('textarea')
    expect(await box?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain('# Half a brief')
    await editor.close()
  })
})
