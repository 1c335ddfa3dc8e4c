import type { SyncStore } from '../sync/ports'
import { SyncError } from '../sync/sync-error'
import { activateGeneration, replaceCompiled } from './activate-generation'
import type { CacheDb } from './cache-db'
import { missingChunks, putChunk, readChunk, sweepChunks } from './chunks'
import type { OwnDb } from './own-db'
import { findPack, listStaleGenerations } from './packs'
import { findSource, updateSource } from './sources'
import { stageCompiled } from './stage-compiled'
import { isStarterRemoved } from './starter-removal'
import { toStoreError } from './store-error'

/** The two databases, as the store that a sync needs. */
export function createSyncStore(own: OwnDb, cache: CacheDb): SyncStore {
  return {
    findSource: (sourceId) => coded(findSource(own, sourceId)),
    updateSource: (sourceId, changes) => coded(updateSource(own, sourceId, changes)),
    isStarterRemoved: () => coded(isStarterRemoved(own)),
    findPack: (packId) => coded(findPack(cache, packId)),
    missingChunks: (shas) => coded(missingChunks(cache, shas)),
    putChunk: (sha256, bytes) => coded(putChunk(cache, sha256, bytes)),
    readChunk: (sha256) => coded(readChunk(cache, sha256)),
    stageGeneration: (ready) => coded(stageCompiled(cache, ready)),
    activateGeneration: (ready, staged) => coded(activateGeneration(cache, ready, staged)),
    listStaleGenerations: (compiler) => coded(listStaleGenerations(cache, compiler)),
    replaceCompiled: (ready) => coded(replaceCompiled(cache, ready)),
    sweepChunks: () => coded(sweepChunks(cache)),
  }
}

async function coded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code, detail } = toStoreError(error)
    throw new SyncError(code === 'full' ? 'storageFull' : 'storageFailed', detail, { cause: error })
  }
}
