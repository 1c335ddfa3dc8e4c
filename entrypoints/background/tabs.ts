import { browser } from 'wxt/browser'
import type { PageCommands } from '../../data/messages/protocol'

/** Tells one tab something; tabs that Inbrief does not read have nobody to hear it. */
export async function tellTab<N extends keyof PageCommands>(
  tabId: number,
  name: N,
  ask: PageCommands[N]['ask'],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name, ask }).catch(() => undefined)
}

/** Asks one tab something; null where nobody is there to answer. */
export async function askTab<N extends keyof PageCommands>(
  tabId: number,
  name: N,
  ask: PageCommands[N]['ask'],
): Promise<PageCommands[N]['answer'] | null> {
  return browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 }).catch(() => null)
}

/** Makes every open page but that of one tab ask anew what to mark. */
export async function refreshTabs(except?: number): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(({ id }) => (id === undefined || id === except ? undefined : tellTab(id, 'tab/refresh', {}))),
  )
}

/** Tells the tab that the reader looks at. */
export async function tellActiveTab<N extends keyof PageCommands>(
  name: N,
  ask: PageCommands[N]['ask'],
): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await tellTab(tab.id, name, ask)
}
