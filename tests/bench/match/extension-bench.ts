/** Measures the built extension with a pack of many names, on pages in real tabs. */
import type { Page } from 'puppeteer-core'
import { startChromium } from '../../support/chromium'
import { type PackServer, startPackServer } from '../../support/pack-server'
import { entityNamed, sampleBriefs, sampleEntities, signedPack } from '../../support/signed-pack'
import { type StaticServer, startStaticServer } from '../../support/static-server'
import type { TestBrowser } from '../../support/test-browser'
import { createNodesPage } from './big-page'
import { median } from './median'
import type { BenchName } from './name-list'
import { createNewsPage, visibleLetters } from './news-page'
import { frameMs, hitTestMs } from './painting'
import { Random } from './random'
import { type ExtensionWork, traceExtension } from './trace'
import { sentence, type WordModel } from './word-model'

export interface ExtensionBench {
  /** Where the built extension is. */
  extensionDir: string
  model: WordModel
  names: readonly BenchName[]
  seed: number
  rounds: number
  tell: (line: string) => void
}

/** A pack may have 100,000 names, and the sample's own are among them. */
const packNames = 99_990
const nodes = 200_000
const comments = 1_000
const syncTimeoutMs = 120_000
const markTimeoutMs = 20_000
const restMs = 3000
const restlessMs = 15_000

/** All figures of the built extension, by name. */
export async function measureExtension(bench: ExtensionBench): Promise<Record<string, number>> {
  const { model, names, seed } = bench
  const random = new Random(seed + 3)
  const mentioned = names.slice(0, 1_000)
  const news = createNewsPage(model, random, mentioned)
  const lines = Array.from({ length: comments }, () => sentence(model, random, [random.pick(mentioned).text]))
  // Only what is in view is painted, so each page has a certain name at its top.
  const heading = `<h1>${mentioned.find(({ text }) => text.includes(' '))?.text}</h1>`
  const pages = await startStaticServer({
    '/news': pageOf(`${heading}${news.html}`),
    '/nodes': pageOf(heading + createNodesPage(model, random, mentioned, nodes).html),
    '/comments': pageOf(heading + lines.map((line) => `<p>${line}</p>`).join('')),
    '/marks': pageOf(heading + manyMentions(random, mentioned)),
    '/stream': pageOf(`${heading}<main></main>`),
  })
  bench.tell(`extension: a news page of ${visibleLetters(news.html)} letters, ${packNames} names`)
  const host = await startPackServer((await packOf(names.slice(0, packNames))).files)
  const browser = await startChromium({ extensionDir: bench.extensionDir })
  try {
    const starterBytes = await heapOf(browser, pages)
    const plainVisit = await measureVisit(browser, pages, bench.rounds)
    const syncMs = await sync(browser, host)
    const markedBytes = await heapOf(browser, pages)
    const visit = await measureVisit(browser, pages, bench.rounds)
    const plainBytes = await heapWithout(pages)
    return {
      syncMs100k: syncMs,
      ...(await measureFirstMarks(browser, pages, bench.rounds)),
      visitMs100k: visit.ms,
      visitPercent100k: visit.percent,
      // By the starter pack, which has none of the page's names.
      plainVisitMs: plainVisit.ms,
      plainVisitPercent: plainVisit.percent,
      // Against the few names of the starter pack, and against a browser without the extension.
      tabBytes100k: markedBytes - starterBytes,
      tabBytesWhole100k: markedBytes - plainBytes,
      ...(await measureNodes(browser, pages)),
      ...(await measureStream(browser, pages, lines)),
      ...(await measureRestless(browser, pages)),
      ...(await measurePainting(browser, pages)),
    }
  } finally {
    await browser.close()
    await Promise.all([pages.close(), host.close()])
  }
}

function pageOf(body: string): { headers: Record<string, string>; body: string } {
  return {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>Bench</title><body>${body}`,
  }
}

/** Ten thousand mentions, as close as text allows, ten to a paragraph. */
function manyMentions(random: Random, names: readonly BenchName[]): string {
  const sure = names.filter(({ text }) => text.includes(' '))
  const ten = () => Array.from({ length: 10 }, () => random.pick(sure).text).join(', ')
  return Array.from({ length: 1_000 }, () => `<p>${ten()}</p>`).join('')
}

async function measurePainting(browser: TestBrowser, pages: StaticServer) {
  const page = await browser.open(`${pages.origin}/marks`)
  await untilMarked(page)
  await rest(page)
  const withMarks = await frameMs(page)
  const hitMs = await hitTestMs(page)
  await page.close()
  const plain = await startChromium({ extensionDir: undefined })
  try {
    const without = await frameMs(await plain.open(`${pages.origin}/marks`))
    return { paintMs10k: withMarks - without, plainFrameMs: without, hitTestMs: hitMs }
  } finally {
    await plain.close()
  }
}

function packOf(names: readonly BenchName[]) {
  const own = names.map(({ text, kind }, i) => entityNamed(`e${i}`, kind, text, []))
  return signedPack({
    packId: 'bench',
    title: 'Bench pack',
    briefs: sampleBriefs(),
    entities: [...sampleEntities(), ...own],
  })
}

async function sync(browser: TestBrowser, host: PackServer): Promise<number> {
  const settings = await browser.extensionPage('options.html')
  await settings.waitForSelector('#source-address')
  await settings.type('#source-address', `${host.url}latest.json`)
  const start = Date.now()
  await settings.click('.add-source button[type=submit]')
  await settings.waitForFunction(
    () =>
      document.body.textContent?.includes('Bench pack') && document.body.textContent.includes('version 1'),
    { timeout: syncTimeoutMs, polling: 50 },
  )
  const ms = Date.now() - start
  await settings.close()
  return ms
}

async function measureFirstMarks(browser: TestBrowser, pages: StaticServer, rounds: number) {
  const awake: number[] = []
  const asleep: number[] = []
  await firstMarksMs(browser, pages)
  for (let i = 0; i < rounds; i++) awake.push(await firstMarksMs(browser, pages))
  for (let i = 0; i < rounds; i++) {
    await browser.killBackground()
    asleep.push(await firstMarksMs(browser, pages))
  }
  return { firstMarksMs: median(awake), firstMarksAsleepMs: median(asleep) }
}

/** Milliseconds from when the document is idle (complete and at rest) to the first mark. */
async function firstMarksMs(browser: TestBrowser, pages: StaticServer): Promise<number> {
  const page = await browser.open('about:blank')
  try {
    await page.evaluateOnNewDocument(noteFirstMark)
    await page.goto(`${pages.origin}/news`)
    const first = await page.waitForFunction(
      () => {
        const { markedMs, idleMs } = globalThis as Partial<FirstMark>
        return markedMs !== undefined && idleMs !== undefined ? { ms: markedMs - idleMs } : null
      },
      { timeout: markTimeoutMs },
    )
    return (await first.jsonValue())?.ms ?? Number.NaN
  } finally {
    await page.close()
  }
}

/** Both since the page's start. */
interface FirstMark {
  markedMs: number
  idleMs: number
}

/** Runs in the page before everything else. No function in it has a name, because tsx would wrap it. */
function noteFirstMark(): void {
  const times = globalThis as Partial<FirstMark>
  addEventListener('load', () => {
    requestIdleCallback(() => {
      times.idleMs = performance.now()
    })
  })
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    const marked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('inbrief-') && size > 0)
    if (marked) times.markedMs = performance.now()
    else setTimeout(() => channel.port2.postMessage(null), 1)
  }
  channel.port2.postMessage(null)
}

/**
 * What the extension costs a news page that was just opened, when none of its code is compiled yet, in milliseconds of
 * the page's thread and as the part of all that the thread does.
 */
async function measureVisit(browser: TestBrowser, pages: StaticServer, rounds: number) {
  const visits: ExtensionWork[] = []
  for (let i = 0; i < rounds; i++) visits.push(await openedAnew(browser, `${pages.origin}/news`))
  return {
    ms: median(visits.map(({ totalMs }) => totalMs)),
    percent: median(visits.map(({ totalMs, threadMs }) => (100 * totalMs) / threadMs)),
  }
}

async function openedAnew(browser: TestBrowser, address: string): Promise<ExtensionWork> {
  const page = await browser.open('about:blank')
  try {
    return await traceExtension(page, async () => {
      await page.goto(address)
      await rest(page)
    })
  } finally {
    await page.close()
  }
}

async function heapOf(browser: TestBrowser, pages: StaticServer): Promise<number> {
  const page = await browser.open(`${pages.origin}/news`)
  await rest(page)
  const bytes = await heapBytes(page)
  await page.close()
  return bytes
}

async function heapWithout(pages: StaticServer): Promise<number> {
  const browser = await startChromium({ extensionDir: undefined })
  try {
    const page = await browser.open(`${pages.origin}/news`)
    await rest(page)
    return await heapBytes(page)
  } finally {
    await browser.close()
  }
}

/** What scripts hold in the tab after garbage collection, including typed arrays. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}

function untilMarked(page: Page): Promise<unknown> {
  return page.waitForFunction(() => CSS.highlights.size > 0, { timeout: markTimeoutMs })
}

/** Marks come before all is read, and the last changes are read a while after they came. */
async function rest(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), restMs)
}

async function measureNodes(browser: TestBrowser, pages: StaticServer) {
  const page = await browser.open('about:blank')
  const work = await traceExtension(page, async () => {
    await page.goto(`${pages.origin}/nodes`, { timeout: 60_000 })
    await untilMarked(page)
    await rest(page)
  })
  await page.close()
  return { longestTaskMs: work.longestMs, nodesTotalMs: work.totalMs }
}

/** Comments that come one by one, compared with the same text in one page. */
async function measureStream(browser: TestBrowser, pages: StaticServer, lines: readonly string[]) {
  const page = await browser.open('about:blank')
  const once = await traceExtension(page, async () => {
    await page.goto(`${pages.origin}/comments`)
    await untilMarked(page)
    await rest(page)
  })
  await page.goto(`${pages.origin}/stream`)
  await untilMarked(page)
  const stream = await traceExtension(page, async () => {
    await page.evaluate(appendOneByOne, lines)
    await rest(page)
  })
  await page.close()
  return {
    streamRatio: stream.totalMs / once.totalMs,
    streamTotalMs: stream.totalMs,
    onceTotalMs: once.totalMs,
  }
}

/** The share of a core that the extension takes on a page that never rests. */
async function measureRestless(browser: TestBrowser, pages: StaticServer) {
  const page = await browser.open(`${pages.origin}/news`)
  await untilMarked(page)
  await rest(page)
  const work = await traceExtension(page, async () => {
    await page.evaluate(changeWithoutRest, restlessMs)
  })
  await page.close()
  return { restlessPercent: (work.totalMs / restlessMs) * 100 }
}

/** In each frame other paragraphs are rewritten, and one comes and goes. */
async function changeWithoutRest(ms: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('p')]
  const end = performance.now() + ms
  for (let frame = 0; performance.now() < end; frame++) {
    for (let i = 0; i < 5; i++) {
      const paragraph = paragraphs[(frame * 5 + i) % paragraphs.length]
      const text = paragraph?.firstChild
      if (text instanceof Text) text.data = `${frame} ${text.data.slice(0, 400)}`
    }
    const moved = paragraphs[frame % paragraphs.length]
    if (moved?.parentElement) moved.parentElement.append(moved)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/** One comment for each frame, because live pages write in frames. */
async function appendOneByOne(lines: readonly string[]): Promise<void> {
  const main = document.querySelector('main')
  for (const line of lines) {
    const comment = document.createElement('p')
    comment.textContent = line
    main?.append(comment)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
