import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startChromium } from '../../tests/support/chromium'
import { builtExtension } from '../../tests/support/start-test-browser'
import { startStaticServer } from '../../tests/support/static-server'
import type { TestBrowser } from '../../tests/support/test-browser'
import { runCommand } from '../run-command.mjs'
import type { DemoOptions } from './demo-options'
import { marksTable } from './marks-table'
import { lookUpMarks, openAsker, waitForReport, walkToFirst } from './read-marks'
import { readSavedPage } from './saved-page'
import { openCard, shootCard } from './shoot-card'

const shotsFolder = fileURLToPath(new URL('../../shots', import.meta.url))

/** Builds the extension and shows a page with it; returns the exit code. */
export async function runDemo(options: DemoOptions): Promise<number> {
  const { code, output } = await runCommand('wxt', ['build'])
  if (code !== 0) {
    console.error(output)
    return code
  }
  const { target } = options
  const isFile = 'file' in target
  const server = isFile
    ? await startStaticServer({ '/': await readSavedPage(target.file), '/favicon.ico': { status: 204 } })
    : undefined
  const window = hasDisplay() && !options.json && !options.domFile
  const browser = await startChromium({
    extensionDir: builtExtension('chromium'),
    window,
    network: !isFile,
  })
  const url = isFile ? `${server?.origin}/` : target.url
  try {
    return window ? await showWindow(browser, url) : await readHeadless(browser, url, options)
  } catch (error) {
    if (!options.json) throw error
    const errors = [error instanceof Error ? error.message : String(error)]
    console.log(JSON.stringify({ url, mentions: [], errors, pageErrors: [], timings: {} }))
    return 1
  } finally {
    await browser.close()
    await server?.close()
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function showWindow(browser: TestBrowser, url: string): Promise<number> {
  const page = await browser.open(url, 'domcontentloaded')
  for (const other of await page.browser().pages()) if (other.url() === 'about:blank') await other.close()
  console.log('Rest the pointer on an underlined name: its card opens.')
  console.log('Press Alt+Shift+J to go from name to name by keyboard; Esc closes the card.')
  console.log('Click the puzzle piece in the toolbar, then Inbrief, to search all briefs.')
  console.log('Close the browser to end.')
  await browser.closed()
  return 0
}

async function readHeadless(browser: TestBrowser, url: string, options: DemoOptions): Promise<number> {
  const startMs = Date.now()
  // The page comes second, so that it is in front: browsers let pages behind others rest.
  const asker = await openAsker(browser)
  // A page on the network may load for ever; what is parsed of it can be read.
  const page = await browser.open(url, 'file' in options.target ? 'load' : 'domcontentloaded')
  const openMs = Date.now() - startMs
  const { report, readAtMs } = await waitForReport(asker)
  const readMs = readAtMs - startMs
  const marks = await lookUpMarks(asker, report)
  if (options.domFile) await writeFile(options.domFile, await page.content())
  if (!options.json) {
    if (marks.length === 0) console.log('This page has no name of the starter pack.')
    else {
      console.log(marksTable(marks))
      if (!(await openCard(page, () => walkToFirst(asker)))) console.log('\nNo card opens on this page.')
    }
    console.log(`\n${(await shootCard(page, shotsFolder)).join('\n')}`)
  }
  const errors = await browser.takeErrors()
  const pageErrors = browser.takePageErrors()
  if (options.json) {
    const mentions = marks.map(({ text, entity, brief, count }) => ({ text, entity, brief, count }))
    const timings = { open: openMs, read: readMs }
    console.log(JSON.stringify({ url, mentions, errors, pageErrors, timings }))
  } else {
    for (const error of errors) console.error(error)
  }
  return errors.length > 0 ? 1 : 0
}
