import { browser } from 'wxt/browser'
import type { EntityKey, PageCommands, PageReport, PageSource } from '../../data/messages/protocol'
import { askBackground } from '../shared/ask-background'

/** What the page in the active tab mentions, of private packs too. Rejects where no content script runs. */
export async function askReport(): Promise<PageReport | undefined> {
  const tabId = await activeTab()
  const report = await tell('tab/report', {}, tabId)
  if (report?.state !== 'ready') return report
  const hidden = await askBackground('tab/private', { tabId }).catch(() => [])
  return { ...report, mentions: [...report.mentions, ...hidden] }
}

/** The page in the active tab, where it may be a brief. Rejects where no content script runs. */
export async function askPage(): Promise<PageSource | null> {
  return tell('tab/page', {}, await activeTab())
}

/** Scrolls the page to the mention at this index (from 0) of an entity. Rejects where no content script runs. */
export async function jumpTo(entity: EntityKey, index: number): Promise<void> {
  await tell('tab/jump', { entity, index }, await activeTab())
}

async function tell<N extends keyof PageCommands>(
  name: N,
  ask: PageCommands[N]['ask'],
  tabId: number,
): Promise<PageCommands[N]['answer']> {
  // The page itself: what its frames mention is not counted yet.
  return browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 })
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('no active tab')
  return tab.id
}
