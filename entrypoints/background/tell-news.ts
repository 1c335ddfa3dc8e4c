import type { Browser } from 'wxt/browser'
import type { SyncRunner } from '../../data/sync/sync-runner'

/** Tells one of the extension's pages the course of all syncs until it disconnects. */
export function tellNews(port: Browser.runtime.Port, runner: SyncRunner): void {
  const connected = new AbortController()
  port.onDisconnect.addListener(() => connected.abort())
  runner.listen((news) => port.postMessage(news), connected.signal)
}
