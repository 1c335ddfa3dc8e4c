/** Addresses of PDFs for context menus, as patterns: with the usual ending, or in a `pdf` folder as preprints are. */
export const pdfPatterns = ['pdf', 'PDF', 'pdf?*', 'PDF?*']
  .map((ending) => `*://*/*.${ending}`)
  .concat('*://*/pdf/*')

/** An http(s) address of a PDF in full, or null. A reader may leave out the scheme. */
export function parsePdfAddress(text: string): string | null {
  const trimmed = text.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(whole)) return null
  const { protocol, hostname, href } = new URL(whole)
  const isHost = hostname.includes('.') || hostname.includes(':') || hostname === 'localhost'
  return isHost && /^https?:$/.test(protocol) ? href : null
}

/** The last part of an address, decoded, as the name of the file. */
export function fileNameOf(address: string): string {
  const { pathname, hostname } = new URL(address)
  const last = pathname.split('/').filter(Boolean).at(-1)
  try {
    return decodeURIComponent(last ?? hostname)
  } catch {
    return last ?? hostname
  }
}

/** The page that an address leads to, from 1: `#page=3`. https://www.rfc-editor.org/rfc/rfc8118#section-3 */
export function pageOfAddress(address: string): number {
  return Number(/[#&]page=(\d+)/.exec(address)?.[1] ?? 1)
}
