import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** Newer than the types of the polyfill. */
interface ActionSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>
  onUserSettingsChanged?: Record<'addListener' | 'removeListener', (listener: () => void) => void>
}

/** Whether the icon is pinned to the toolbar, as soon as it is; null where the browser does not tell. */
export function useOnToolbar(): boolean | null {
  const [isOnToolbar, setOnToolbar] = useState<boolean | null>(null)
  useEffect(() => {
    const action = browser.action as ActionSettings
    const read = async () => {
      const settings = await action.getUserSettings?.().catch(() => undefined)
      setOnToolbar(settings?.isOnToolbar ?? null)
    }
    read()
    action.onUserSettingsChanged?.addListener(read)
    return () => action.onUserSettingsChanged?.removeListener(read)
  }, [])
  return isOnToolbar
}
