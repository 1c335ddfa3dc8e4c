import type { Release } from '../pack/format'
import { isLocalPackId } from '../pack/local/local-pack'
import type { KeptPack } from '../store/packs'
import type { SyncStore } from './ports'
import { SyncError } from './sync-error'

/**
 * The pack as this source has brought it; undefined if it has not yet, or if a removed source has.
 * @throws SyncError `packTaken` where the pack is served for another source, or its id is the reader's own
 */
export async function findOwnPack(
  store: SyncStore,
  sourceId: string,
  packId: string,
): Promise<KeptPack | undefined> {
  if (isLocalPackId(packId)) throw new SyncError('packTaken', packId)
  const kept = await store.findPack(packId)
  if (!kept || kept.row.sourceId === sourceId) return kept
  if (!kept.row.parked) throw new SyncError('packTaken', packId)
  return undefined
}

/**
 * Whether every chunk of what is served is in the store and undamaged. Damaged ones are dropped on the way. Reads all
 * of them, some 0.1 s for the largest pack.
 */
export async function isWhole(store: SyncStore, kept: KeptPack | undefined): Promise<boolean> {
  for (const { sha256 } of kept?.active?.manifest.chunks ?? []) {
    if (!(await store.readChunk(sha256))) return false
  }
  return true
}

/**
 * Whether a release is in the store: as the active generation, or as the one before if the reader has gone back. Only a
 * newer release ends going back.
 */
export function isKept(kept: KeptPack | undefined, release: Release): boolean {
  return [kept?.active, kept?.previous].some(
    (one) =>
      one?.epoch === release.epoch &&
      one.version === release.version &&
      one.manifestSha256 === release.manifest.sha256,
  )
}
