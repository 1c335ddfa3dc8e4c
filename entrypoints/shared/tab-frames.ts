/**
 * Asks a page together with those of its frames that are read. No permission that Inbrief has lets it list frames, so
 * each is noted when it first asks for names. A frame that has gone meanwhile gives no answer, and is forgotten.
 */
import { browser } from 'wxt/browser'
import type { EntityKey, PageCommands } from '../../data/messages/protocol'

type Command = keyof PageCommands
type Ask<N extends Command> = PageCommands[N]['ask']
type Answer<N extends Command> = PageCommands[N]['answer']

interface TabFrames {
  /** In the order in which they were read; the page itself, 0, first. */
  frames: number[]
  /** Where the last walk from mention to mention ended. */
  walked: number
}

const alone: TabFrames = { frames: [0], walked: 0 }

// One change after the other, because the frames of a page are read at the same time.
let last: Promise<unknown> = Promise.resolve()

/** Notes that a frame of a tab is read. */
export function noteFrame(tabId: number, frameId: number): Promise<void> {
  return change(tabId, (known) =>
    known.frames.includes(frameId) ? known : { ...known, frames: [...known.frames, frameId] },
  )
}

/** Asks the page alone. Rejects where no content script runs. */
export function askPageOf<N extends Command>(tabId: number, name: N, ask: Ask<N>): Promise<Answer<N>> {
  return askFrame(tabId, 0, name, ask)
}

/** The answers of a page and its frames, the page's first. Rejects where no content script runs in the page. */
export async function askFrames<N extends Command>(
  tabId: number,
  name: N,
  ask: Ask<N>,
): Promise<[Answer<N>, ...Answer<N>[]]> {
  const [page, ...frames] = (await read(tabId)).frames
  const [first, ...others] = await Promise.all([
    askFrame(tabId, page ?? 0, name, ask),
    ...frames.map((frame) => askFrame(tabId, frame, name, ask).catch(() => forget(tabId, frame))),
  ])
  return [first, ...others.filter((answer) => answer !== undefined)]
}

/** Scrolls to the mention at an index (from 0; the first follows the last) among those of all frames. */
export async function jumpInTab(tabId: number, entity: EntityKey, index: number): Promise<void> {
  const { frames } = await read(tabId)
  for (let left = index, total = 0; ; left = index % total) {
    for (const frame of frames) {
      const count = await askFrame(tabId, frame, 'tab/jump', { entity, index: left }).catch(() => 0)
      if (left < count) return
      left -= count
    }
    if (total > 0 || left === index) return
    total = index - left
  }
}

/** Goes to the next or the previous mention; after the last one of a frame comes the first one of the next. */
export async function walkInTab(tabId: number, direction: 1 | -1): Promise<void> {
  const { frames, walked } = await read(tabId)
  const start = Math.max(0, frames.indexOf(walked))
  // The frame where it began comes again at the end, from its other side.
  for (let step = 0; step <= frames.length; step++) {
    const frame = frames.at((start + direction * step) % frames.length) ?? 0
    const walk = { direction, from: step === 0 ? 'here' : 'edge', round: frames.length === 1 } as const
    if (!(await askFrame(tabId, frame, 'tab/walk', walk).catch(() => false))) continue
    if (frame !== walked) await change(tabId, (known) => ({ ...known, walked: frame }))
    return
  }
}

function askFrame<N extends Command>(
  tabId: number,
  frameId: number,
  name: N,
  ask: Ask<N>,
): Promise<Answer<N>> {
  return browser.tabs.sendMessage(tabId, { name, ask }, { frameId })
}

async function forget(tabId: number, frameId: number): Promise<undefined> {
  await change(tabId, (known) => ({ ...known, frames: known.frames.filter((one) => one !== frameId) }))
}

function keyOf(tabId: number): string {
  return `frames/${tabId}`
}

async function read(tabId: number): Promise<TabFrames> {
  const key = keyOf(tabId)
  const stored = await browser.storage.session.get(key)
  return (stored[key] as TabFrames | undefined) ?? alone
}

function change(tabId: number, update: (known: TabFrames) => TabFrames): Promise<void> {
  const done = last.then(async () => {
    const known = await read(tabId)
    const next = update(known)
    if (next !== known) await browser.storage.session.set({ [keyOf(tabId)]: next })
  })
  last = done.catch(() => undefined)
  return done
}
