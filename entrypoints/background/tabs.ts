import { browser } from 'wxt/browser'
import type { PageCommands } from '../../data/messages/protocol'
import { walkInTab } from '../shared/tab-frames'

/** Sends a command to one tab. A tab that Inbrief does not read has nobody to receive it. */
async function tellTab<N extends keyof PageCommands>(
  tabId: number,
  name: N,
  ask: PageCommands[N]['ask'],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name, ask }).catch(() => undefined)
}

/** Makes every open page but that of one tab ask again what to mark. */
export async function refreshTabs(except?: number): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(({ id }) => (id === undefined || id === except ? undefined : tellTab(id, 'tab/refresh', {}))),
  )
}

/** Goes to the next or the previous mention in the tab in front, through its frames; for the keyboard commands. */
export async function walkInFront(direction: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await walkInTab(tab.id, direction)
}
