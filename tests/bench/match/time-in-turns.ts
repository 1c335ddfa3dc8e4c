/** Times passes over a page in turns, so that a slow moment of the machine hits all. */
import type { Page } from 'puppeteer-core'
import type { CpuClock } from './cpu-clock'
import { median } from './median'

/** A sample lasts at least so long, in milliseconds: to ask the browser takes some tenths of one. */
const sampleMs = 20

/**
 * @param rounds how many samples of each are taken after one that is dropped
 * @returns by pass, the median of what the page's thread works for one, in milliseconds
 */
export async function timeInTurns(
  page: Page,
  clock: CpuClock,
  passes: readonly string[],
  rounds: number,
): Promise<Record<string, number>> {
  const samples = new Map<string, number[]>(passes.map((pass) => [pass, []]))
  for (let round = -1; round < rounds; round++) {
    for (const pass of passes) {
      const before = await clock.read()
      const count = await page.evaluate((key, ms) => globalThis.bench.run(key, ms), pass, sampleMs)
      const ms = ((await clock.read()) - before) / count
      if (round >= 0) samples.get(pass)?.push(ms)
    }
  }
  return Object.fromEntries([...samples].map(([pass, all]) => [pass, median(all)]))
}
