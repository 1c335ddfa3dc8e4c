import { browser } from 'wxt/browser'

/**
 * Asks the reader to let Inbrief read the host of an address, and that host alone; returns whether it may. Needed
 * for a server that does not send `Access-Control-Allow-Origin`.
 */
export async function requestHost(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address)
  // A pattern names no port: it stands for all of them.
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] })
}
