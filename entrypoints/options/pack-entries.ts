import type { PackEntry } from '../../components/settings/PackItem'
import type { SourceRow } from '../../data/store/own-db'
import type { PackSummary } from '../../data/store/packs'
import { starterSourceId } from '../../data/store/starter-source-id'
import type { SyncProgress } from '../../data/sync/sync-progress'

export interface PackEntriesInput {
  packs: readonly PackSummary[]
  sources: readonly SourceRow[]
  underWay: readonly SyncProgress[]
  /** By source. */
  fingerprints: ReadonlyMap<string, string>
  nowMs: number
}

/** The starter pack first, then every source in the order it was added, whether or not its pack has come. */
export function packEntries({
  packs,
  sources,
  underWay,
  fingerprints,
  nowMs,
}: PackEntriesInput): PackEntry[] {
  const packOf = (sourceId: string): PackEntry['pack'] => {
    const pack = packs.find((one) => one.sourceId === sourceId)
    return pack ? { ...pack, isStale: Date.parse(pack.expires) < nowMs } : null
  }
  const starter = packOf(starterSourceId)
  const entries: PackEntry[] = sources.map(({ id, address, lastResult, nextTryMs = null }) => ({
    sourceId: id,
    address,
    pack: packOf(id),
    lastResult,
    nextTryMs,
    progress: underWay.find((sync) => sync.sourceId === id) ?? null,
    fingerprint: fingerprints.get(id) ?? null,
  }))
  if (!starter) return entries
  return [
    {
      sourceId: starterSourceId,
      address: null,
      // It is renewed with the extension and never goes stale by itself.
      pack: { ...starter, isStale: false },
      lastResult: null,
      nextTryMs: null,
      progress: null,
      fingerprint: null,
    },
    ...entries,
  ]
}
