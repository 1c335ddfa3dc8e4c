import { emptyMyBriefs, type LocalPack, myBriefsId } from '../pack/local/local-pack'
import type { LocalPackRow, OwnDb } from './own-db'
import { withStore } from './with-store'

/** The id of a local pack's source, by which packs are listed, removed and restored. */
export function localSourceId(packId: string): string {
  return `${prefix}${packId}`
}

/** The pack of a local source; null for any other source. */
export function packOfLocalSource(sourceId: string): string | null {
  return sourceId.startsWith(prefix) ? sourceId.slice(prefix.length) : null
}

const prefix = 'local/'

/**
 * The local packs that are not removed.
 * @throws StoreError
 */
export async function listLocalPacks(own: OwnDb): Promise<LocalPackRow[]> {
  const rows = await withStore(own, () => own.localPacks.toArray())
  return rows.filter((row) => row.removedAtMs === null)
}

/**
 * The reader's own briefs; an empty pack while there are none.
 * @throws StoreError
 */
export async function readMyBriefs(own: OwnDb): Promise<LocalPack> {
  const row = await withStore(own, () => own.localPacks.get(myBriefsId))
  return row?.pack ?? emptyMyBriefs
}

/** Stores a local pack, new or changed, and brings it back if it was removed. @throws StoreError */
export async function putLocalPack(
  own: OwnDb,
  pack: LocalPack,
  fileName: string | null,
  nowMs: number,
): Promise<void> {
  await withStore(own, () =>
    own.transaction('rw', own.localPacks, async () => {
      const known = await own.localPacks.get(pack.packId)
      await own.localPacks.put({
        packId: pack.packId,
        pack,
        fileName: fileName ?? known?.fileName ?? null,
        revision: (known?.revision ?? 0) + 1,
        addedAtMs: known?.addedAtMs ?? nowMs,
        removedAtMs: null,
      })
    }),
  )
}

/**
 * Changes the reader's own briefs in one transaction, so that two changes at once are both kept. `change` returns
 * null to leave them as they are.
 * @throws StoreError
 */
export async function changeMyBriefs(
  own: OwnDb,
  change: (pack: LocalPack) => LocalPack | null,
  nowMs: number,
): Promise<void> {
  await withStore(own, () =>
    own.transaction('rw', own.localPacks, async () => {
      const known = await own.localPacks.get(myBriefsId)
      const pack = change(known?.pack ?? emptyMyBriefs)
      if (!pack) return
      await own.localPacks.put({
        packId: myBriefsId,
        pack,
        fileName: null,
        revision: (known?.revision ?? 0) + 1,
        addedAtMs: known?.addedAtMs ?? nowMs,
        removedAtMs: null,
      })
    }),
  )
}
