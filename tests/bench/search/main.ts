/**
 * npm run bench:search [-- --quick] [-- --json]
 *
 * Measures the search of the built extension in a real browser over its real store, against plain Fuse.js and
 * MiniSearch over the same generated briefs. Names with p95, open or compile are milliseconds, with Bytes bytes;
 * open is what the popup takes more than an empty page of the extension until its first results are there.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { runCommand } from '../../../scripts/run-command.mjs'
import { startChromium } from '../../support/chromium'
import { builtExtension } from '../../support/start-test-browser'
import type { TestBrowser } from '../../support/test-browser'
import { bundle } from '../match/bundle'
import { median } from '../match/stopwatch'
import { queryKinds } from './generate-queries'
import { emptyPage, heapBytes, openMs } from './popup-opening'
import { type QualityByKind, qualityOf } from './quality'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
})
const quick = options.quick ?? false
const seed = 20250116
const each = quick ? 10 : 40
const rounds = quick ? 5 : 15
const fuseQueries = quick ? 3 : 7
/** Queries in one call: plain Fuse.js takes a second or more each. */
const asked = 10
const figures: Record<string, number> = {}

await main()
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${rounded(value)}`)
if (options.json) console.log(JSON.stringify(figures, (_, value) => rounded(value)))

async function main(): Promise<void> {
  if (!process.env.INBRIEF_BUILT) {
    const { code, output } = await runCommand('wxt', ['build', '-b', 'chrome'])
    if (code !== 0) throw new Error(`The extension does not build:\n${output}`)
  }
  const script = await bundle('../search/page-script.ts')
  // A copy, for the tests of a developer build into the same folder.
  const extensionDir = await mkdtemp(join(tmpdir(), 'inbrief-bench-'))
  await cp(builtExtension('chromium'), extensionDir, { recursive: true })
  await writeFile(join(extensionDir, 'empty.html'), emptyPage)
  const browser = await startChromium({ extensionDir })
  try {
    await measure(browser, script)
  } finally {
    await browser.close()
    await rm(extensionDir, { recursive: true, force: true })
  }
}

async function benchPage(browser: TestBrowser, script: string): Promise<Page> {
  const page = await browser.extensionPage('empty.html')
  page.setDefaultTimeout(0)
  await page.evaluate(script)
  return page
}

async function measure(browser: TestBrowser, script: string): Promise<void> {
  await waitForStarter(browser)
  const page = await benchPage(browser, script)
  for (const [name, count] of [
    ['1k', 1_000],
    ['10k', 10_000],
  ] as const) {
    const quality = await measureQuality(page, count)
    printQuality(name, quality)
    figures[`mrr_${name}`] = quality.ours?.all.mrr ?? Number.NaN
    figures[`recall10_${name}`] = quality.ours?.all.recall10 ?? Number.NaN
  }
  figures.fuseRatio_10k = await measureRatio(page)
  const compiled = await page.evaluate((...args) => globalThis.searchBench.compile(...args), 10_000, seed)
  figures.compile_10k = compiled.ms
  figures.compileSlice_10k = compiled.longestMs
  figures.indexBytes_10k = compiled.bytes
  await page.close()

  const sizes = quick
    ? ([
        ['10k', 10_000],
        ['50k', 50_000],
      ] as const)
    : ([
        ['10k', 10_000],
        ['50k', 50_000],
        ['100k', 100_000],
      ] as const)
  for (const [name, count] of sizes) await measureSize(browser, script, name, count)
}

async function measureSize(browser: TestBrowser, script: string, name: string, count: number): Promise<void> {
  const filling = await benchPage(browser, script)
  for (let filled = 10_000; filled <= count; filled += 10_000) {
    await filling.evaluate((...args) => globalThis.searchBench.fill(...args), filled, seed)
  }
  await filling.close()

  const page = await benchPage(browser, script)
  const typed = await page.evaluate((...args) => globalThis.searchBench.open(...args), seed, quick ? 4 : 12)
  const keys: { foundMs: number; snippetMs: number }[] = []
  for (let index = 0; index < typed; index++) {
    keys.push(...(await page.evaluate((at) => globalThis.searchBench.type(at), index)))
  }
  figures[`p50_${name}`] = percentile(
    keys.map(({ foundMs }) => foundMs),
    0.5,
  )
  figures[`p95_${name}`] = percentile(
    keys.map(({ foundMs }) => foundMs),
    0.95,
  )
  figures[`snippetsP95_${name}`] = percentile(
    keys.map(({ snippetMs }) => snippetMs),
    0.95,
  )
  await page.close()

  const popups: number[] = []
  const empties: number[] = []
  for (let round = -1; round < rounds; round++) {
    const popup = await openMs(browser, 'popup.html', '.result')
    const empty = await openMs(browser, 'empty.html', 'p')
    if (round < 0) continue
    popups.push(popup)
    empties.push(empty)
  }
  figures[`open_${name}`] = median(popups) - median(empties)
  figures[`popupBytes_${name}`] = await heapBytes(browser)
}

/** The pack that ships with the extension is installed at its first start, and would write meanwhile. */
async function waitForStarter(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage('popup.html')
  await page.waitForSelector('.result', { timeout: 60_000 })
  await page.close()
}

/** Each contender's answers to the same queries. Plain Fuse.js is asked at 1,000 briefs only. */
async function measureQuality(page: Page, count: number): Promise<Record<string, QualityByKind>> {
  const queries = await page.evaluate((...args) => globalThis.searchBench.prepare(...args), count, seed, each)
  const names = count === 1_000 ? ['ours', 'miniSearch', 'plainFuse'] : ['ours', 'miniSearch']
  const quality: Record<string, QualityByKind> = {}
  for (const name of names) {
    const answers: string[][] = []
    for (let from = 0; from < queries.length; from += asked) {
      const args = [name, from, from + asked] as const
      answers.push(...(await page.evaluate((...all) => globalThis.searchBench.answers(...all), ...args)))
    }
    quality[name] = qualityOf(queries, answers)
  }
  return quality
}

/** The same queries by plain Fuse.js and by ours, in turns; the median of the ratios. */
async function measureRatio(page: Page): Promise<number> {
  const ratios: number[] = []
  const queries = each * queryKinds.length
  for (let i = 0; i < fuseQueries; i++) {
    const index = Math.floor(((i + 0.5) * queries) / fuseQueries)
    const oursMs = await page.evaluate((at) => globalThis.searchBench.oursMs(at), index)
    const fuseMs = await page.evaluate((at) => globalThis.searchBench.fuseMs(at), index)
    ratios.push(fuseMs / oursMs)
  }
  return median(ratios)
}

function printQuality(name: string, quality: Record<string, QualityByKind>): void {
  const contenders = Object.keys(quality)
  console.log(`\n${name} briefs: mean reciprocal rank / recall in the first ten`)
  console.log(`${''.padEnd(10)}${contenders.map((contender) => contender.padEnd(16)).join('')}`)
  for (const kind of [...queryKinds, 'all'] as const) {
    const cells = contenders.map((contender) => {
      const { mrr, recall10 } = quality[contender]?.[kind] ?? { mrr: Number.NaN, recall10: Number.NaN }
      return `${mrr.toFixed(3)} / ${recall10.toFixed(3)}`.padEnd(16)
    })
    console.log(`${kind.padEnd(10)}${cells.join('')}`)
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
