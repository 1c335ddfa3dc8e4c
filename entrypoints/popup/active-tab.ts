import { browser } from 'wxt/browser'
import type { EntityKey, PageCommands, PageReport, PageSource } from '../../data/messages/protocol'

/** What the page in the active tab mentions. Rejects where no content script runs. */
export async function askReport(): Promise<PageReport> {
  return tell('tab/report', {})
}

/** The page in the active tab, where it may be a brief. Rejects where no content script runs. */
export async function askPage(): Promise<PageSource | null> {
  return tell('tab/page', {})
}

/** Scrolls the page to the mention at this index (from 0) of an entity. Rejects where no content script runs. */
export async function jumpTo(entity: EntityKey, index: number): Promise<void> {
  await tell('tab/jump', { entity, index })
}

async function tell<N extends keyof PageCommands>(
  name: N,
  ask: PageCommands[N]['ask'],
): Promise<PageCommands[N]['answer']> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('no active tab')
  // The page itself: what its frames mention is not counted yet.
  return browser.tabs.sendMessage(tab.id, { name, ask }, { frameId: 0 })
}
