import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Access } from '../../components/PageAccess'

/** The sites of the manifest's content script. */
const everywhere = ['http://*/*', 'https://*/*']

/**
 * The sites on which the browser lets Inbrief read pages. Both browsers grant all of them at the installation (Firefox
 * since 127), and both let the reader take them away. `allow` must be called in a click.
 */
export function usePageAccess(): { access: Access | null; allow(): Promise<void> } {
  const [access, setAccess] = useState<Access | null>(null)
  const read = useCallback(async () => {
    // Chromium's `contains` does not count what only content scripts have.
    const { origins = [] } = await browser.permissions.getAll()
    const hasAll = everywhere.every((origin) => origins.includes(origin)) || origins.includes('<all_urls>')
    const now = hasAll ? 'all' : origins.length > 0 ? 'some' : 'none'
    // However it was granted: the browser's question may close the page that asks it.
    setAccess((before) => (now !== 'all' || before === null || before === 'all' ? now : 'given'))
  }, [])

  useEffect(() => {
    read().catch(console.error)
    browser.permissions.onAdded.addListener(read)
    browser.permissions.onRemoved.addListener(read)
    return () => {
      browser.permissions.onAdded.removeListener(read)
      browser.permissions.onRemoved.removeListener(read)
    }
  }, [read])

  async function allow() {
    await browser.permissions.request({ origins: everywhere })
    await read()
  }
  return { access, allow }
}
