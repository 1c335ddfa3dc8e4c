import type { ComponentChild } from 'preact'
import { browser } from 'wxt/browser'
import { PrivateWindow } from '../../components/PrivateWindow'
import { readerAddress } from './open-page'
import { showPage } from './show-page'

/** Pages that belong to the window they are in, and are none of their own. */
const attached = ['/popup.html', '/sidepanel.html']

/**
 * Shows a page that reads the store. In a private window Firefox (153) lets no page of an extension open a database, so
 * the reader is told so and led to an ordinary window. Chromium opens such pages in ordinary windows, save the popup,
 * which reads the store as ever and does not count as private there.
 */
export function showStoredPage(node: ComponentChild, title?: string): void {
  showPage(
    browser.extension.inIncognitoContext ? (
      <PrivateWindow onOpen={() => openInOrdinaryWindow().catch(console.error)} />
    ) : (
      node
    ),
    title,
  )
}

/** Opens this page in an ordinary window, or all briefs where this is no page of its own. */
async function openInOrdinaryWindow(): Promise<void> {
  const url = attached.includes(location.pathname)
    ? browser.runtime.getURL(readerAddress({ page: 'search', query: '' }) as '/reader.html')
    : location.href
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  const ordinary = windows.find(({ incognito }) => !incognito)
  if (ordinary?.id === undefined) await browser.windows.create({ url, incognito: false })
  else {
    await browser.tabs.create({ url, windowId: ordinary.id })
    await browser.windows.update(ordinary.id, { focused: true })
  }
  if (location.pathname === '/popup.html') window.close()
}
