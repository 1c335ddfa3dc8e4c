/** Measures the built extension in Chromium while it syncs, compiles and activates a pack as large as one may be. */
import type { Page } from 'puppeteer-core'
import { type SyncStep, syncPortName } from '../../../data/sync/sync-progress'
import { startChromium } from '../../support/chromium'
import { startPackServer } from '../../support/pack-server'
import { startStaticServer } from '../../support/static-server'
import type { TestBrowser } from '../../support/test-browser'
import { median } from '../match/median'
import type { BigPack } from './big-pack'
import { ContentWorld, probeSearch } from './probes'

const syncTimeoutMs = 300_000
const idleMs = 4_000
/** Known to the starter pack, so that it can be looked up before, during and after. */
const knownName = 'Salt Typhoon'
const queries = ['salt typhoon', 'verizon']

export interface SyncBenchOptions {
  extensionDir: string
  big: BigPack
  rounds: number
  tell: (line: string) => void
}

/** All figures of the first sync, by name. */
export async function measureSync(options: SyncBenchOptions): Promise<Record<string, number>> {
  const { big, tell } = options
  const pages = await startStaticServer({ '/': '<!doctype html><title>Bench</title><p>Salt Typhoon</p>' })
  const host = await startPackServer(big.pack.files)
  const browser = await startChromium({ extensionDir: options.extensionDir })
  try {
    const page = await browser.open(`${pages.origin}/`)
    const world = await ContentWorld.find(page)
    const search = await browser.extensionPage('popup.html')
    await search.waitForSelector('.finder-body [role=option]')
    const settings = await browser.extensionPage('options.html')
    await settings.waitForSelector('#source-address')

    tell('idle: lookups and searches')
    const idle = await probeBoth(world, search, () => rest(settings, idleMs))
    tell('first sync')
    await noteSteps(settings)
    let firstSyncMs = Number.NaN
    const during = await probeBoth(world, search, async () => {
      firstSyncMs = await sync(settings, `${host.url}latest.json`)
    })
    const steps = await stepTimes(settings)
    const firstLookUpMs = await lookUpNew(world, big)
    tell('cold lookups')
    const cold = await coldLookUps(browser, world, big, options.rounds)
    return {
      packBytes: big.pack.manifest.totals.bytes,
      firstSyncMs,
      downloadMs: (steps.verifying ?? Number.NaN) - (steps.downloading ?? Number.NaN),
      verifyMs: (steps.compiling ?? Number.NaN) - (steps.verifying ?? Number.NaN),
      compileMs: (steps.activating ?? Number.NaN) - (steps.compiling ?? Number.NaN),
      activationMs: (steps.over ?? Number.NaN) - (steps.activating ?? Number.NaN),
      firstLookUpMs,
      coldLookUpMs: median(cold),
      coldLookUpWorstMs: Math.max(...cold),
      ...ratiosOf('lookUp', idle.lookUps, during.lookUps),
      ...ratiosOf('search', idle.searches, during.searches),
    }
  } finally {
    await browser.close()
    await Promise.all([pages.close(), host.close()])
  }
}

function ratiosOf(what: string, idle: readonly number[], during: readonly number[]): Record<string, number> {
  return {
    [`${what}IdleMs`]: median(idle),
    [`${what}DuringMs`]: median(during),
    [`${what}DuringWorstMs`]: Math.max(...during),
    [`${what}DuringRatio`]: median(during) / median(idle),
    [`${what}s`]: during.length,
  }
}

async function probeBoth(world: ContentWorld, search: Page, work: () => Promise<void>) {
  const lookUps = await world.probe(knownName)
  const searches = await probeSearch(search, queries)
  await work()
  return { lookUps: await lookUps.stop(), searches: await searches.stop() }
}

/** What is measured is an extension at rest for so long. */
async function rest(page: Page, ms: number): Promise<void> {
  await page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms)
}

async function sync(settings: Page, address: string): Promise<number> {
  await settings.type('#source-address', address)
  const start = performance.now()
  await settings.evaluate(() =>
    document.querySelector<HTMLElement>('.add-source button[type=submit]')?.click(),
  )
  await settings.waitForFunction(
    () => (globalThis as unknown as { steps: Record<string, number> }).steps.over !== undefined,
    { timeout: syncTimeoutMs, polling: 50 },
  )
  const ms = performance.now() - start
  await settings
    .waitForFunction(() => document.body.textContent?.includes('Bench pack'), { polling: 50 })
    .catch(async () => {
      const shown = await settings.evaluate(() => document.querySelector('.packs')?.textContent ?? '')
      throw new Error(`the pack has not been synced: ${shown}`)
    })
  return ms
}

/** Notes when each step began, as the background tells it. */
async function noteSteps(settings: Page): Promise<void> {
  await settings.evaluate((name) => {
    const steps: Record<string, number> = {}
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { connect(info: { name: string }): { onMessage: { addListener(on: unknown): void } } }
      }
    }
    const port = chrome.runtime.connect({ name })
    port.onMessage.addListener(({ underWay }: { underWay: { step: string }[] }) => {
      const step = underWay[0]?.step ?? (steps.activating === undefined ? undefined : 'over')
      if (step !== undefined) steps[step] ??= performance.now()
    })
    Object.assign(globalThis, { steps, port })
  }, syncPortName)
}

function stepTimes(settings: Page): Promise<Partial<Record<SyncStep | 'over', number>>> {
  return settings.evaluate(() => (globalThis as unknown as { steps: Record<string, number> }).steps)
}

/** A name that nothing else can mean, so that it needs no other evidence. */
function sureName({ names }: BigPack, nth: number): string {
  const sure = names.filter((name) => /^[A-Z][a-z]+ (Typhoon|Panda|Sandstorm|Blizzard|Tempest)$/.test(name))
  return sure[nth % sure.length] ?? ''
}

function lookUpNew(world: ContentWorld, big: BigPack): Promise<number> {
  return world.lookUpMs(sureName(big, 0))
}

async function coldLookUps(
  browser: TestBrowser,
  world: ContentWorld,
  big: BigPack,
  rounds: number,
): Promise<number[]> {
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    await browser.killBackground()
    waits.push(await world.lookUpMs(sureName(big, round)))
  }
  return waits
}
