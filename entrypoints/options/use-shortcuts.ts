import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Shortcut } from '../../components/settings/Shortcuts'

/** Chromium's page; Edge leads from it to its own. */
const chromiumList = 'chrome://extensions/shortcuts'

/** The commands of the manifest with their keys, read again when the reader comes back from changing them. */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    const read = async () => {
      const commands = await browser.commands.getAll()
      // Chromium lists the toolbar's button too, without saying what it does.
      const own = commands.filter(({ description }) => description)
      if (!ending.signal.aborted)
        setShortcuts(
          own.map(({ name = '', description: what = '', shortcut: keys = '' }) => ({ name, what, keys })),
        )
    }
    read().catch(console.error)
    addEventListener('focus', () => read().catch(console.error), { signal: ending.signal })
    return () => ending.abort()
  }, [])
  return shortcuts
}

/** Opens the browser's list of keys. */
export async function openShortcutList(): Promise<void> {
  // Only in Firefox, and newer than the polyfill's types.
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: chromiumList })
}
