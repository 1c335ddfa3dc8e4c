import type { CacheDb } from '../../data/store/cache-db'
import { listLocalPacks, localSourceId } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { alignPacks, forgetRemoved, listLostSources } from '../../data/store/sources'
import { type InstalledLocalPacks, installLocalPacks } from '../../data/sync/install-local-pack'
import { installStarter } from '../../data/sync/install-starter'
import type { SyncStore } from '../../data/sync/ports'
import { recompilePacks } from '../../data/sync/recompile-packs'
import type { SyncRunner } from '../../data/sync/sync-runner'
import { readExtensionFile, readWords } from './extension-files'

/** How long a removed source can be brought back, in milliseconds. */
const undoMs = 7 * 24 * 60 * 60 * 1000

/** Installs the pack that ships with the extension; returns whether it had to. @throws SyncError */
export function installStarterPack(store: SyncStore): Promise<boolean> {
  return installStarter({ readFile: readExtensionFile, readWords, store, nowMs: Date.now })
}

/** Compiles local packs whose current revision the cache does not have. @throws StoreError, SyncError */
export async function installOwnPacks(own: OwnDb, store: SyncStore): Promise<InstalledLocalPacks> {
  const rows = await listLocalPacks(own)
  return installLocalPacks(
    rows.map(({ pack, revision, packId }) => ({ pack, revision, sourceId: localSourceId(packId) })),
    { readWords, store, nowMs: Date.now },
  )
}

/** Begins to fetch what the cache has lost, without waiting for it. @throws StoreError */
export async function syncLostPacks(own: OwnDb, cache: CacheDb, runner: SyncRunner): Promise<void> {
  for (const { id } of await listLostSources(own, cache)) void runner.start(id)
}

/** Compiles packs again that an older version of the extension has compiled. @throws SyncError */
export function recompileOldPacks(store: SyncStore): Promise<boolean> {
  return recompilePacks({ store, readWords })
}

/**
 * Repairs what a crash has left behind, and forgets removed sources that can no longer be brought back.
 * @throws StoreError
 */
export async function cleanUp(own: OwnDb, cache: CacheDb): Promise<void> {
  await alignPacks(own, cache)
  await forgetRemoved(own, cache, Date.now() - undoMs)
}
