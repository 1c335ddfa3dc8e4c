/**
 * npm run bench:search [-- --quick] [-- --json]
 *
 * Measures the search of the built extension in a real browser over its real store, against plain Fuse.js and
 * MiniSearch over the same generated briefs. `--quick` takes two or three minutes on a quiet machine with two cores,
 * all of it about three times as long (eleven and 28 minutes were seen at a load of 15). With `--json` the last line is one object with all figures:
 *
 * p50, p95        a key, from the query to its results, in milliseconds
 * shownP95        a key in the popup itself, from its event to the list in the document
 * snippetsP95     a key, until the snippets are there too
 * fuseRatio       how many times as long plain Fuse.js takes over the same fields
 * open            what the popup takes more than an empty page of the extension until its first results are there
 * popupBytes      memory of the popup after some searches
 * mrr, recall10   mean reciprocal rank, and share of queries with an answer in the first ten
 * compile         compiling the index; compileSlice the longest that other work waits meanwhile
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../../../scripts/run-command.mjs'
import { startChromium } from '../../support/chromium'
import { builtExtension } from '../../support/start-test-browser'
import { bundle } from '../match/bundle'
import { rounded } from '../rounded'
import { BenchBrowser } from './bench-browser'
import { measureQuality, measureRatio } from './measure-quality'
import { measureSpeed } from './measure-speed'
import { emptyPage } from './popup-opening'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
})
const quick = options.quick ?? false
const seed = 20250116
const packBriefs = 10_000
const sizes = quick ? [10_000, 50_000] : [10_000, 50_000, 100_000]
const plan = quick
  ? { each: 20, fuseEach: 2, fuseQueries: 3, typedEach: 2, popupTyped: 5, openings: 7 }
  : { each: 40, fuseEach: 12, fuseQueries: 7, typedEach: 8, popupTyped: 14, openings: 15 }

const figures: Record<string, number> = {}
const told = new Set<string>()
await main()
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
    await measure(new BenchBrowser(browser, script))
  } finally {
    await browser.close()
    await rm(extensionDir, { recursive: true, force: true })
  }
}

async function measure(browser: BenchBrowser): Promise<void> {
  await browser.waitForStarter()
  // A page of its own for each: what another left behind in memory would be measured too.
  const compiled = await browser.onPage((page) =>
    page.evaluate((...args) => globalThis.searchBench.compile(...args), packBriefs, seed),
  )
  figures.compile_10k = compiled.ms
  figures.compileSlice_10k = compiled.longestMs
  figures.indexBytes_10k = compiled.bytes
  tell('compiled')

  let filled = 0
  for (const count of sizes) {
    for (; filled * packBriefs < count; filled++) {
      await browser.onPage((page) =>
        page.evaluate((...args) => globalThis.searchBench.fill(...args), filled, seed),
      )
    }
    const speed = await measureSpeed(browser, seed, plan)
    for (const [name, value] of Object.entries(speed)) figures[`${name}_${count / 1000}k`] = value
    tell(`${count} briefs searched`)
  }

  await browser.onPage(async (page) => {
    for (const count of [1_000, packBriefs]) {
      const { mrr, recall10 } = await measureQuality(page, count, seed, plan)
      figures[`mrr_${count / 1000}k`] = mrr
      figures[`recall10_${count / 1000}k`] = recall10
      tell(`${count} briefs compared`)
    }
    figures.fuseRatio_10k = await measureRatio(page, plan)
    tell('compared with plain Fuse.js')
  })
}

/** Figures as soon as they are there: all of them take minutes. */
function tell(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`)
  for (const [name, value] of Object.entries(figures)) {
    if (!told.has(name)) console.log(`        ${name.padEnd(20)}${rounded(value)}`)
    told.add(name)
  }
}
