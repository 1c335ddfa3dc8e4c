/** Measures the finder against its contenders, page by page. */
import type { Page } from 'puppeteer-core'
import { createBigPage, createNamesPage } from './big-page'
import { CpuClock } from './cpu-clock'
import { median } from './median'
import type { BenchName } from './name-list'
import { type BenchPage, createNewsPage } from './news-page'
import type { OursResult } from './ours'
import type { BenchScript } from './page-script'
import { Random } from './random'
import { timeInTurns } from './time-in-turns'
import type { WordModel } from './word-model'

export interface FinderBench {
  page: Page
  model: WordModel
  names: readonly BenchName[]
  seed: number
  newsPages: number
  rounds: number
  /** News pages on which mark.js is tried, since it takes seconds. */
  markJsPages: number
  tell: (line: string) => void
}

export const sizes = [1_000, 10_000, 50_000, 100_000]
const contenders = ['regex 1000', 'regex 10000', 'asciiRegex 1000', 'asciiRegex 10000', 'ahoCorasick 10000']
/** Stages of our finder. */
const parts = ['walk', 'words 10000']
const bigMegabytes = [2, 5]
const contenderRounds = 3
const bigRounds = 3

type Figures = Record<string, number>

interface PageFigures {
  /** Milliseconds by pass. */
  timings: Record<string, number>
  ours: Record<string, OursResult>
}

/** `names` is the longest dictionary. Every shorter one is its beginning, and has all names that the pages mention. */
export async function measureFinder(bench: FinderBench): Promise<Figures> {
  const figures = await measureNews(bench)
  return { ...figures, ...(await measureBig(bench)) }
}

async function measureNews(bench: FinderBench): Promise<Figures> {
  const { page, model, names, tell } = bench
  const clock = await CpuClock.of(page)
  const ours = sizes.map((size) => `ours ${size}`)
  const ratios = new Ratios()
  const random = new Random(bench.seed + 1)
  const mentioned = names.slice(0, 1_000)
  for (let i = 0; i < bench.newsPages; i++) {
    const news = createNewsPage(model, random, mentioned)
    const size = await show(page, news)
    const quickOnes = ['floor', ...parts, ...ours]
    // On the first page the browser still compiles.
    if (i === 0) await measure(page, clock, quickOnes, bench.rounds)
    const figures = await measure(page, clock, quickOnes, bench.rounds)
    const slow = await measure(page, clock, ['floor', ...contenders], contenderRounds)
    ratios.add(figures)
    ratios.add(slow)
    const floorMs = figures.timings.floor ?? Number.NaN
    const oursMs = figures.timings['ours 1000'] ?? Number.NaN
    if (i < bench.markJsPages) {
      const before = await clock.read()
      const marks = await page.evaluate(() => globalThis.bench.markJs(1_000))
      const ms = (await clock.read()) - before
      ratios.note('markjs1k', ms / oursMs)
      tell(`mark.js: ${ms.toFixed(0)} ms, ${marks} marks`)
    }
    const at10k = figures.ours['ours 10000']
    tell(
      `news ${i + 1}: ${size.letters} letters, ${size.nodes} nodes, floor ${floorMs.toFixed(3)} ms; ` +
        ours.map((key) => ratioText(figures, key)).join(' ') +
        `; ${at10k?.mentions} mentions of ${at10k?.candidates} candidates, ${at10k?.words} words,` +
        ` ${at10k?.hashes} hashes, background ${at10k?.backgroundMs.toFixed(2)} ms`,
    )
  }
  return {
    news1k: ratios.median('ours 1000'),
    news10k: ratios.median('ours 10000'),
    news50k: ratios.median('ours 50000'),
    news100k: ratios.median('ours 100000'),
    newsWalk: ratios.median('walk'),
    newsWords: ratios.median('words 10000'),
    newsBackgroundMs10k: ratios.median('background ours 10000'),
    newsBackgroundMs100k: ratios.median('background ours 100000'),
    newsPage10k: ratios.median('page ours 10000'),
    newsPage100k: ratios.median('page ours 100000'),
    markjs1k: ratios.median('markjs1k'),
    regex1k: ratios.median('regex 1000'),
    regex10k: ratios.median('regex 10000'),
    asciiRegex1k: ratios.median('asciiRegex 1000'),
    asciiRegex10k: ratios.median('asciiRegex 10000'),
    ahoCorasick10k: ratios.median('ahoCorasick 10000'),
  }
}

async function measureBig(bench: FinderBench): Promise<Figures> {
  const { page, model, names, tell } = bench
  const clock = await CpuClock.of(page)
  const ratios = new Ratios()
  const random = new Random(bench.seed + 2)
  const mentioned = names.slice(0, 1_000)
  const ours = ['ours 10000', 'ours 100000']
  const pages = bigMegabytes.map((megabytes) => createBigPage(model, random, mentioned, megabytes * 1e6))
  pages.push(createNamesPage(model, random, names.slice(0, 10_000), 2e6))
  const figures: Figures = {}
  for (const big of pages) {
    const size = await show(page, big)
    const measured = await measure(page, clock, ['floor', ...ours], bigRounds)
    tell(
      `${big.name}: ${size.letters} letters, ${size.nodes} nodes, floor ` +
        `${measured.timings.floor?.toFixed(1)} ms; ${ours.map((key) => ratioText(measured, key)).join(' ')}`,
    )
    if (big.name.startsWith('big')) ratios.add(measured)
    else {
      figures.namesInEveryLine10k = ratioOf(measured, 'ours 10000')
      figures.namesInEveryLine100k = ratioOf(measured, 'ours 100000')
    }
  }
  return {
    big10k: ratios.worst('ours 10000'),
    big100k: ratios.worst('ours 100000'),
    ...figures,
  }
}

async function show(page: Page, { html }: BenchPage): Promise<{ letters: number; nodes: number }> {
  return page.evaluate((given) => globalThis.bench.show(given), html)
}

async function measure(
  page: Page,
  clock: CpuClock,
  passes: readonly string[],
  rounds: number,
): Promise<PageFigures> {
  const timings = await timeInTurns(page, clock, passes, rounds)
  return { timings, ours: await page.evaluate(() => globalThis.bench.takeResults()) }
}

function ratioOf({ timings }: PageFigures, key: string): number {
  return (timings[key] ?? Number.NaN) / (timings.floor ?? Number.NaN)
}

function ratioText(figures: PageFigures, key: string): string {
  return `${key} x${ratioOf(figures, key).toFixed(2)}`
}

/** By contender, the ratio to the floor for each page. */
class Ratios {
  readonly #values = new Map<string, number[]>()

  add(figures: PageFigures): void {
    const floorMs = figures.timings.floor ?? Number.NaN
    for (const key of Object.keys(figures.timings)) {
      if (key !== 'floor') this.note(key, ratioOf(figures, key))
    }
    for (const [key, { backgroundMs }] of Object.entries(figures.ours)) {
      this.note(`background ${key}`, backgroundMs)
      this.note(`page ${key}`, ratioOf(figures, key) - backgroundMs / floorMs)
    }
  }

  note(key: string, value: number): void {
    const values = this.#values.get(key)
    if (values) values.push(value)
    else this.#values.set(key, [value])
  }

  median(key: string): number {
    return median(this.#values.get(key) ?? [])
  }

  worst(key: string): number {
    return Math.max(...(this.#values.get(key) ?? [Number.NaN]))
  }
}

declare global {
  // What `page-script.ts` leaves in the page.
  var bench: BenchScript
}
