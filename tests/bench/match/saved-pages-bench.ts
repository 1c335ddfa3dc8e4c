/** Measures the finder on pages that were saved from the web: they nest deeper than generated ones and say less. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { lexiconOf } from '../../../scripts/mentions/read-names'
import { CpuClock } from './cpu-clock'
import { median } from './median'
import type { BenchName } from './name-list'
import { timeInTurns } from './time-in-turns'

const passes = ['floor', 'walk', 'words 10000', 'ours 10000', 'ours 100000']

/** Names that the pages may mention, as `npm run mentions` takes them. */
export function readNameFile(path: string): BenchName[] {
  const { names, entities } = lexiconOf(JSON.parse(readFileSync(path, 'utf8')))
  return names.flatMap(({ text, entity }) => {
    const kind = entities[entity]?.kind
    return kind ? [{ text, kind }] : []
  })
}

/**
 * @param folder of HTML files; none of their scripts runs, and nothing is loaded
 * @returns medians over the pages, in times the floor
 */
export async function measureSavedPages(
  page: Page,
  folder: string,
  rounds: number,
  tell: (line: string) => void,
): Promise<Record<string, number>> {
  const clock = await CpuClock.of(page)
  const ratios = new Map<string, number[]>(passes.map((pass) => [pass, []]))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8')
    const { letters, nodes } = await page.evaluate((given) => globalThis.bench.show(given), html)
    const timings = await timeInTurns(page, clock, passes, rounds)
    const { 'ours 10000': found } = await page.evaluate(() => globalThis.bench.takeResults())
    const floorMs = timings.floor ?? Number.NaN
    const line = passes.slice(1).map((pass) => {
      const ratio = (timings[pass] ?? Number.NaN) / floorMs
      ratios.get(pass)?.push(ratio)
      return `${pass} x${ratio.toFixed(2)}`
    })
    tell(
      `${file}: ${letters} letters, ${nodes} nodes, floor ${floorMs.toFixed(3)} ms; ${line.join(' ')}; ` +
        `${found?.mentions} mentions of ${found?.candidates} candidates`,
    )
  }
  const of = (pass: string) => median(ratios.get(pass) ?? [])
  return {
    savedWalk: of('walk'),
    savedWords: of('words 10000'),
    saved10k: of('ours 10000'),
    saved100k: of('ours 100000'),
  }
}
