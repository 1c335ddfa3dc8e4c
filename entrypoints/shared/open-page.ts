import { browser } from 'wxt/browser'
import { type Route, routeHash } from './route'

/** The reader's address, from any of the extension's own pages. */
export function readerAddress(route: Route): `/reader.html${string}` {
  return `/reader.html${routeHash(route)}`
}

/** Opens the reader in a new tab. */
export async function openReader(route: Route): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(readerAddress(route)) })
}

/** Opens the settings in a tab. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
