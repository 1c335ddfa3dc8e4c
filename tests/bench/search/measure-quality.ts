import type { Page } from 'puppeteer-core'
import { median } from '../match/median'
import { queryKinds } from './generate-queries'
import type { PlainQuery } from './page-script'
import { type Quality, qualityOf } from './quality'

export interface QualityPlan {
  /** Queries of each kind, and how many of these plain Fuse.js is asked: it takes a second or more each. */
  each: number
  fuseEach: number
  /** Queries whose times are compared at 10,000 briefs. */
  fuseQueries: number
}

const contenders = ['ours', 'miniSearch', 'plainFuse'] as const
type Contender = (typeof contenders)[number]

/** Queries in one call, so that none runs into a time-out. */
const asked = 10

/**
 * Each contender's answers to the same queries, of which plain Fuse.js is asked some, and at 1,000 briefs only. Prints
 * them by kind; returns the quality of ours.
 */
export async function measureQuality(
  page: Page,
  count: number,
  seed: number,
  { each, fuseEach }: QualityPlan,
): Promise<Quality> {
  const queries = await page.evaluate((...args) => globalThis.searchBench.prepare(...args), count, seed, each)
  const answers = new Map<Contender, string[][]>()
  for (const contender of contenders) {
    if (contender === 'plainFuse' && count > 1_000) continue
    const isAsked = (at: number) => contender !== 'plainFuse' || at % each < fuseEach
    answers.set(contender, await answersOf(page, contender, queries.map((_, at) => at).filter(isAsked)))
  }
  print(count, queries, answers)
  return qualityOf(queries, answers.get('ours') ?? []).all
}

/** Answers to the queries at these places; elsewhere there is none. */
async function answersOf(page: Page, contender: Contender, places: readonly number[]): Promise<string[][]> {
  const answers: string[][] = []
  for (let from = 0; from < places.length; from += asked) {
    const part = places.slice(from, from + asked)
    const found = await page.evaluate((...args) => globalThis.searchBench.answers(...args), contender, part)
    part.forEach((place, index) => {
      answers[place] = found[index] ?? []
    })
  }
  return answers
}

/** The same queries by plain Fuse.js and by ours, in turns; the median of the ratios. */
export async function measureRatio(page: Page, { each, fuseQueries }: QualityPlan): Promise<number> {
  const ratios: number[] = []
  for (let i = 0; i < fuseQueries; i++) {
    const index = Math.floor(((i + 0.5) * each * queryKinds.length) / fuseQueries)
    const oursMs = await page.evaluate((at) => globalThis.searchBench.oursMs(at), index)
    const fuseMs = await page.evaluate((at) => globalThis.searchBench.fuseMs(at), index)
    ratios.push(fuseMs / oursMs)
  }
  return median(ratios)
}

/** Beside those of another, ours over the very queries that it was asked. */
function print(
  count: number,
  queries: readonly PlainQuery[],
  answers: ReadonlyMap<Contender, readonly string[][]>,
): void {
  const ours = answers.get('ours') ?? []
  const columns = [...answers].map(([name, given]) => {
    const isAsked = (_: unknown, at: number) => at in given
    const some = queries.filter(isAsked)
    return {
      name: some.length < queries.length ? `${name} (ours)` : name,
      quality: qualityOf(some, given.filter(isAsked)),
      beside: some.length < queries.length ? qualityOf(some, ours.filter(isAsked)) : null,
    }
  })
  console.log(`\n${count} briefs: mean reciprocal rank / recall in the first ten`)
  console.log(`${''.padEnd(10)}${columns.map(({ name }) => name.padEnd(18)).join('')}`)
  for (const kind of [...queryKinds, 'all'] as const) {
    const cells = columns.map(({ quality, beside }) => {
      const { mrr, recall10 } = quality[kind]
      const more = beside ? ` (${beside[kind].mrr.toFixed(3)})` : ''
      return `${mrr.toFixed(3)} / ${recall10.toFixed(3)}${more}`.padEnd(18)
    })
    console.log(`${kind.padEnd(10)}${cells.join('')}`)
  }
}
