import { type Browser, browser } from 'wxt/browser'
import { parsePdfAddress, pdfPatterns } from '../../data/pdf/pdf-address'
import { say } from '../../locales/say'
import { openReader } from '../shared/open-page'
import { openPdfViewer } from '../shared/pdf-viewer'

const lookUpId = 'look-up'
const pdfLinkId = 'pdf-link'
const pdfPageId = 'pdf-page'

/** A longer selection is not a name. */
const mostText = 200

/**
 * Listens for the extension's entries in context menus. To be called in the first turn: a later listener misses the
 * click that woke the background.
 */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener((click) => {
    const { menuItemId, selectionText } = click
    if (menuItemId === lookUpId && selectionText) {
      const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, mostText)
      openReader({ page: 'search', query }).catch(console.error)
    }
    const address = pdfOfClick(click)
    if (address !== null) openPdfViewer(address).catch(console.error)
  })
}

/** The address of the PDF that was clicked; null if it was none. */
function pdfOfClick({
  menuItemId,
  linkUrl,
  frameUrl,
  pageUrl,
}: Browser.contextMenus.OnClickData): string | null {
  if (menuItemId === pdfLinkId) return parsePdfAddress(linkUrl ?? '')
  return menuItemId === pdfPageId ? parsePdfAddress(frameUrl ?? pageUrl ?? '') : null
}

/**
 * Makes the entries. Both browsers keep a menu when the background restarts, and neither keeps it when the extension is
 * updated.
 */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: lookUpId,
    title: say('browser.lookUp', { selection: '%s' }),
    contexts: ['selection'],
  })
  const title = say('pdf.menu')
  browser.contextMenus.create({
    id: pdfLinkId,
    title,
    contexts: ['link'],
    targetUrlPatterns: pdfPatterns,
  })
  browser.contextMenus.create({
    id: pdfPageId,
    title,
    contexts: ['page', 'frame'],
    documentUrlPatterns: pdfPatterns,
  })
}
