import { browser } from 'wxt/browser'

/** The address of the viewer for a PDF; with null, of the viewer where one can be chosen. */
export function pdfViewerUrl(address: string | null): string {
  const query = address === null ? '' : `?address=${encodeURIComponent(address)}`
  return browser.runtime.getURL(`/pdf.html${query}`)
}

/**
 * Opens the viewer of PDFs in a new tab.
 *
 * @param address null: nothing is shown yet
 */
export async function openPdfViewer(address: string | null): Promise<void> {
  await browser.tabs.create({ url: pdfViewerUrl(address) })
}
