import type { PackEntry, PackOrigin } from '../../components/settings/pack-entry'
import { myBriefsId } from '../../data/pack/local/local-pack'
import { localSourceId } from '../../data/store/local-packs'
import type { LocalPackRow, SourceRow } from '../../data/store/own-db'
import type { PackSummary } from '../../data/store/packs'
import { starterSourceId } from '../../data/store/starter-source-id'
import type { SyncProgress } from '../../data/sync/sync-progress'

export interface PackEntriesInput {
  packs: readonly PackSummary[]
  sources: readonly SourceRow[]
  localPacks: readonly Pick<LocalPackRow, 'packId' | 'fileName' | 'addedAtMs'>[]
  underWay: readonly SyncProgress[]
  /** By the source's id. */
  fingerprints: ReadonlyMap<string, string>
  nowMs: number
}

/** The starter pack first, then every source in the order it was added, then local packs. */
export function packEntries(input: PackEntriesInput): PackEntry[] {
  const { packs, sources, localPacks, underWay, fingerprints, nowMs } = input
  const packOf = (sourceId: string) => packs.find((one) => one.sourceId === sourceId)
  const starter = packOf(starterSourceId)
  const synced = sources.map(
    ({ id, address, lastResult, lastChange = null, nextTryMs = null }): PackEntry => {
      const pack = packOf(id)
      return {
        sourceId: id,
        origin: { kind: 'address', address },
        pack: pack ? { ...pack, isStale: Date.parse(pack.expires) < nowMs } : null,
        lastResult,
        lastChange,
        nextTryMs,
        progress: underWay.find((sync) => sync.sourceId === id) ?? null,
        fingerprint: fingerprints.get(id) ?? null,
      }
    },
  )
  const local = [...localPacks].sort(ownFirst).map(({ packId, fileName }) => {
    const sourceId = localSourceId(packId)
    const origin: PackOrigin =
      packId === myBriefsId ? { kind: 'own' } : { kind: 'file', fileName: fileName ?? packId }
    return unsynced(sourceId, origin, packOf(sourceId))
  })
  return [...(starter ? [unsynced(starterSourceId, { kind: 'starter' }, starter)] : []), ...synced, ...local]
}

/** A pack that no sync renews does not go stale by itself. */
function unsynced(sourceId: string, origin: PackOrigin, pack: PackSummary | undefined): PackEntry {
  return {
    sourceId,
    origin,
    pack: pack ? { ...pack, isStale: false } : null,
    lastResult: null,
    lastChange: null,
    nextTryMs: null,
    progress: null,
    fingerprint: null,
  }
}

type LocalPlace = PackEntriesInput['localPacks'][number]

function ownFirst(a: LocalPlace, b: LocalPlace): number {
  if ((a.packId === myBriefsId) !== (b.packId === myBriefsId)) return a.packId === myBriefsId ? -1 : 1
  return a.addedAtMs - b.addedAtMs
}
