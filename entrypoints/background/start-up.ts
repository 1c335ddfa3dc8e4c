import type { CacheDb } from '../../data/store/cache-db'
import type { OwnDb } from '../../data/store/own-db'
import { alignPacks, forgetRemoved } from '../../data/store/sources'
import { installStarter } from '../../data/sync/install-starter'
import type { SyncStore } from '../../data/sync/ports'
import { readOwnFile, readWords } from './own-files'

/** How long a removed source can be brought back, in milliseconds. */
const undoMs = 7 * 24 * 60 * 60 * 1000

/** Installs the pack that ships with the extension; answers whether it had to. @throws SyncError */
export function installStarterPack(store: SyncStore): Promise<boolean> {
  return installStarter({ readFile: readOwnFile, readWords, store, nowMs: Date.now })
}

/** Mends what a crash left behind and forgets what can no longer be undone. @throws StoreError */
export async function cleanUp(own: OwnDb, cache: CacheDb): Promise<void> {
  await alignPacks(own, cache)
  await forgetRemoved(own, cache, Date.now() - undoMs)
}
