/** The right to read one host, for a server that does not send `Access-Control-Allow-Origin`. */
import { browser } from 'wxt/browser'

/** Asks the reader for the right to read the host of an address, and no other; returns whether it was granted. */
export function requestHost(address: string): Promise<boolean> {
  return browser.permissions.request(hostOf(address))
}

/** Whether Inbrief has the right to read the host of an address. */
export function mayReadHost(address: string): Promise<boolean> {
  return browser.permissions.contains(hostOf(address))
}

/** Gives the right to read the host of an address back. */
export async function giveBackHost(address: string): Promise<void> {
  await browser.permissions.remove(hostOf(address))
}

/** A pattern has no port, and stands for all of them. */
function hostOf(address: string): { origins: string[] } {
  const { protocol, hostname } = new URL(address)
  return { origins: [`${protocol}//${hostname}/*`] }
}
