import type { Browser } from 'wxt/browser'
import type { SyncRunner } from '../../data/sync/sync-runner'

/** Posts the progress of all syncs to one of the extension's pages until it disconnects. */
export function tellNews(port: Browser.runtime.Port, runner: SyncRunner): void {
  const connected = new AbortController()
  port.onDisconnect.addListener(() => connected.abort())
  runner.listen((news) => port.postMessage(news), connected.signal)
}
