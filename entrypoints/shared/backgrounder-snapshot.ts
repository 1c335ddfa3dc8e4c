/** What a page mentioned, handed to the page that prints it. Kept until the browser closes, and no longer. */
import { browser } from 'wxt/browser'
import type { PageReport } from '../../data/messages/protocol'

export interface BackgrounderSnapshot {
  report: PageReport
  /** When the article was published, `YYYY-MM-DD`; null where it does not tell. */
  date: string | null
  /** Milliseconds since 1970. */
  atMs: number
}

const keyStart = 'backgrounder-'

/** Opens a printable page made from what a page mentions now. */
export async function openBackgrounder(report: PageReport, date: string | null): Promise<void> {
  const id = `${keyStart}${crypto.randomUUID()}`
  const snapshot: BackgrounderSnapshot = { report, date, atMs: Date.now() }
  await browser.storage.session.set({ [id]: snapshot })
  await browser.tabs.create({ url: `${browser.runtime.getURL('/backgrounder.html')}#${id}` })
}

/** Null where the browser was closed since. */
export async function readSnapshot(id: string): Promise<BackgrounderSnapshot | null> {
  if (!id.startsWith(keyStart)) return null
  const found = await browser.storage.session.get(id)
  return (found[id] as BackgrounderSnapshot | undefined) ?? null
}
