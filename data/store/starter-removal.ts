import type { OwnDb } from './own-db'
import { withStore } from './with-store'

/** A row beside the settings, because the pack itself is in the cache, which may be lost. */
const removalId = 'starter-removed'

/**
 * Notes that the reader has removed the pack that ships with the extension, or brought it back.
 * @throws StoreError
 */
export async function noteStarterRemoval(own: OwnDb, isRemoved: boolean): Promise<void> {
  const rows = own.table<{ id: string }, string>('settings')
  await withStore(own, async () => {
    if (isRemoved) await rows.put({ id: removalId })
    else await rows.delete(removalId)
  })
}

/** @throws StoreError */
export async function isStarterRemoved(own: OwnDb): Promise<boolean> {
  return (await withStore(own, () => own.settings.where('id').equals(removalId).count())) > 0
}
