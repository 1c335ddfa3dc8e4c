import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Browser, browser } from 'wxt/browser'
import { type SyncNews, type SyncProgress, syncPortName } from '../../data/sync/sync-progress'

export interface SyncNewsState {
  underWay: SyncProgress[]
  /** Listens again if the background went to sleep; does nothing while the connection lasts. */
  connect(): void
}

/** The progress of all syncs. */
export function useSyncNews(): SyncNewsState {
  const [underWay, setUnderWay] = useState<SyncProgress[]>([])
  const port = useRef<Browser.runtime.Port | null>(null)

  const connect = useCallback(() => {
    if (port.current) return
    const connected = browser.runtime.connect({ name: syncPortName })
    connected.onMessage.addListener((news: SyncNews) => setUnderWay(news.underWay))
    // Not connected anew here: a port that is always open would keep the background from ever resting.
    connected.onDisconnect.addListener(() => {
      port.current = null
      setUnderWay([])
    })
    port.current = connected
  }, [])

  useEffect(() => {
    connect()
    return () => {
      port.current?.disconnect()
      port.current = null
    }
  }, [connect])

  return { underWay, connect }
}
