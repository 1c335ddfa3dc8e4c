/** The buttons by which a reader syncs in settings, and when a sync has ended. */
import type { Page } from 'puppeteer-core'
import { syncPortName } from '../../data/sync/sync-progress'

/**
 * Waits until no sync is under way, as the background says. A version is shown before the sync that brought it has
 * ended, and whoever starts another before then joins that one.
 */
export function untilNoSyncRuns(settings: Page): Promise<void> {
  return settings.evaluate((name) => {
    type News = { underWay: unknown[] }
    type Port = {
      onMessage: { addListener(on: (news: News) => void): void }
      onDisconnect: { addListener(on: () => void): void }
      disconnect(): void
    }
    type Runtime = { runtime: { connect(info: { name: string }): Port } }
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime }
    return new Promise<void>((resolve) => {
      const listen = () => {
        const port = (browser ?? chrome).runtime.connect({ name })
        // The background has ended, and is started by the next port.
        port.onDisconnect.addListener(listen)
        port.onMessage.addListener(({ underWay }) => {
          if (underWay.length > 0) return
          port.disconnect()
          resolve()
        })
      }
      listen()
    })
  }, syncPortName)
}

/** The button that syncs a pack, while no sync of it is under way. */
export function syncButton(packTitle: string): string {
  return `button[aria-label="Sync ${packTitle}"][aria-disabled="false"]`
}

/** Syncs a pack anew, once no earlier sync can be joined; returns when the button is pressed. */
export async function pressSync(settings: Page, packTitle: string): Promise<void> {
  await untilNoSyncRuns(settings)
  // By itself, not at a place on the screen: what stands above may grow between the look and the click.
  const button = await settings.waitForSelector(syncButton(packTitle))
  await button?.evaluate((element) => (element as HTMLElement).click())
}
