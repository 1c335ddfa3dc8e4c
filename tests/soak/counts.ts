import type { Browser, CDPSession, Page } from 'puppeteer-core'

/** Memory in kB, and numbers of things. */
export type Counts = Record<string, number>

/** The share by which two counts of the same memory may differ. */
const tolerance = 0.05

/** The names of what has grown. Counts are exact, except for what the browser is about to free; memory scatters. */
export function findGrown(early: Counts, late: Counts): string[] {
  return Object.entries(early).flatMap(([name, before]) => {
    const most = before * (1 + tolerance) + (name === 'kB' ? 0 : 2)
    return (late[name] ?? 0) > most ? [name] : []
  })
}

/** The stretches, in milliseconds, for which the page's thread was held since the page began; those over 50. */
export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = []
        const observer = new PerformanceObserver((list) => {
          seen.push(...list.getEntries().map(({ duration }) => duration))
        })
        observer.observe({ type: 'longtask', buffered: true })
        // What was buffered is told before the next task.
        setTimeout(() => resolve(seen))
      }),
  )
}

/** What the process of a tab holds: its page, the content script in it and the card. */
export async function countPage(page: Page): Promise<Counts> {
  const session = await page.createCDPSession()
  try {
    await collectGarbage(session)
    await session.send('Performance.enable')
    const { metrics } = await session.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
    return {
      kB: Math.round(metric('JSHeapUsedSize') / 1000),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      frames: metric('Frames'),
      contexts: metric('V8PerContextDatas'),
    }
  } finally {
    await session.detach()
  }
}

/** What the extension's background holds. */
export async function countBackground(browser: Browser): Promise<Counts> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker')
  const session = await target.createCDPSession()
  try {
    await collectGarbage(session)
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { kB: Math.round(usedSize / 1000) }
  } finally {
    await session.detach()
  }
}

async function collectGarbage(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable')
  // Several rounds, because what one frees may hold what the next can.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
}
