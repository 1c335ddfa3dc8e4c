import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** Newer than the polyfill's types. */
interface ActionSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>
  onUserSettingsChanged?: Record<'addListener' | 'removeListener', (listener: () => void) => void>
}

/** Whether the icon is pinned to the toolbar, updated when that changes; null if the browser does not say. */
export function useOnToolbar(): boolean | null {
  const [isOnToolbar, setOnToolbar] = useState<boolean | null>(null)
  useEffect(() => {
    const action = browser.action as ActionSettings
    const read = async () => {
      const settings = await action.getUserSettings?.().catch(() => undefined)
      setOnToolbar(settings?.isOnToolbar ?? null)
    }
    void read()
    action.onUserSettingsChanged?.addListener(read)
    return () => action.onUserSettingsChanged?.removeListener(read)
  }, [])
  return isOnToolbar
}
