import { median } from '../match/median'
import type { BenchBrowser } from './bench-browser'
import { heapBytes, openMs } from './popup-opening'
import { typeInPopup } from './popup-typing'

export interface SpeedPlan {
  /** Queries of each kind that are typed letter by letter, and those of all that are typed in the popup too. */
  typedEach: number
  popupTyped: number
  openings: number
}

/** What searching all that is in the store takes. */
export async function measureSpeed(
  bench: BenchBrowser,
  seed: number,
  { typedEach, popupTyped, openings }: SpeedPlan,
): Promise<Record<string, number>> {
  const { queries, keys } = await bench.onPage(async (page) => {
    const queries = await page.evaluate(
      (...args) => globalThis.searchBench.queriesOf(...args),
      seed,
      typedEach,
    )
    await page.evaluate(() => globalThis.searchBench.open())
    // The first runs of code are slow wherever it runs; a popup has its code compiled from the time before.
    for (let at = 0; at < queries.length; at += 5) {
      await page.evaluate((query) => globalThis.searchBench.type(query), queries[at] ?? '')
    }
    const keys: { foundMs: number; snippetMs: number }[] = []
    for (const query of queries) {
      keys.push(...(await page.evaluate((one) => globalThis.searchBench.type(one), query)))
    }
    return { queries, keys }
  })
  const found = keys.map(({ foundMs }) => foundMs)
  const every = Math.max(1, Math.floor(queries.length / popupTyped))
  const shown = await typeInPopup(
    bench.browser,
    queries.filter((_, at) => at % every === 0),
  )
  const popups: number[] = []
  const empties: number[] = []
  for (let round = -1; round < openings; round++) {
    const popup = await openMs(bench.browser, 'popup.html', '.result')
    const empty = await openMs(bench.browser, 'empty.html', 'p')
    if (round < 0) continue
    popups.push(popup)
    empties.push(empty)
  }
  return {
    p50: percentile(found, 0.5),
    p95: percentile(found, 0.95),
    shownP95: percentile(shown, 0.95),
    snippetsP95: percentile(
      keys.map(({ snippetMs }) => snippetMs),
      0.95,
    ),
    open: median(popups) - median(empties),
    popupBytes: await heapBytes(bench.browser),
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
