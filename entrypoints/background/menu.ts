import { browser } from 'wxt/browser'
import { say } from '../../locales/say'
import { routeHash } from '../shared/route'

const menuId = 'look-up'

/** Longer selections are no names. */
const mostText = 200

/** "Look up in Inbrief" on selected text. Call it in the first turn: a later listener misses the click that woke it. */
export function listenToMenu(openReader: (hash: string) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== menuId || !selectionText) return
    const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, mostText)
    openReader(routeHash({ page: 'search', query }).slice(1)).catch(console.error)
  })
}

/** Both browsers keep a menu over restarts of the background, and neither over an update. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: menuId,
    title: say('browser.lookUp', { selection: '%s' }),
    contexts: ['selection'],
  })
}
