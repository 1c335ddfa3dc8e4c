import type { LocalPack } from '../../data/pack/local/local-pack'
import { listLocalPacks, localSourceId, putLocalPack } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { askBackground } from '../shared/ask-background'

/**
 * Stores a pack that was read from a file and has it compiled. If no generation can be made of it, restores what was
 * there before and returns false.
 * @throws StoreError, AskError
 */
export async function storePack(own: OwnDb, pack: LocalPack, fileName: string): Promise<boolean> {
  const before = (await listLocalPacks(own)).find(({ packId }) => packId === pack.packId)
  await putLocalPack(own, pack, fileName, Date.now())
  const { refused } = await askBackground('own/changed', {})
  if (!refused.includes(pack.packId)) return true
  if (before) {
    await putLocalPack(own, before.pack, before.fileName, Date.now())
    await askBackground('own/changed', {})
    return false
  }
  await askBackground('source/remove', { sourceId: localSourceId(pack.packId) })
  return false
}
