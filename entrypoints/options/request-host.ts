import { browser } from 'wxt/browser'

/**
 * Asks the reader to let Inbrief read the host of an address, and only that host; returns whether it may. Needed for a
 * server that does not send `Access-Control-Allow-Origin`.
 */
export async function requestHost(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address)
  // A pattern has no port, and stands for all of them.
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] })
}
