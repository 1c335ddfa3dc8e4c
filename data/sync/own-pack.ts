import type { Release } from '../pack/format'
import type { KeptPack } from '../store/packs'
import type { SyncStore } from './ports'
import { SyncError } from './sync-error'

/**
 * The pack as this source has brought it; undefined where it has not yet, or where a source that was removed has.
 * @throws SyncError `packTaken` where the pack is served for another source
 */
export async function findOwnPack(
  store: SyncStore,
  sourceId: string,
  packId: string,
): Promise<KeptPack | undefined> {
  const kept = await store.findPack(packId)
  if (!kept || kept.row.sourceId === sourceId) return kept
  if (!kept.row.parked) throw new SyncError('packTaken', packId)
  return undefined
}

/**
 * Whether a release is in the store: as the active generation, or as the one before where the reader has gone
 * back. Only a newer release ends that.
 */
export function isKept(kept: KeptPack | undefined, release: Release): boolean {
  return [kept?.active, kept?.previous].some(
    (one) =>
      one?.epoch === release.epoch &&
      one.version === release.version &&
      one.manifestSha256 === release.manifest.sha256,
  )
}
