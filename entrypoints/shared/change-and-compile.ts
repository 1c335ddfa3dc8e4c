import type { LocalPack } from '../../data/pack/local/local-pack'
import { myBriefsId } from '../../data/pack/local/local-pack'
import { changeMyBriefs } from '../../data/store/local-packs'
import type { OwnDb } from '../../data/store/own-db'
import { askBackground } from './ask-background'

/**
 * Changes the reader's own briefs and has them compiled. If they cannot be compiled, because they are larger than a
 * pack may be, the change is undone and the result is `refused`: what is stored is always what is shown.
 * @throws StoreError, AskError; the change is undone then, too
 */
export async function changeAndCompile(
  own: OwnDb,
  change: (pack: LocalPack) => LocalPack | null,
): Promise<'done' | 'refused'> {
  const packs: { before: LocalPack | null; after: LocalPack | null } = { before: null, after: null }
  const keepBoth = (pack: LocalPack) => {
    packs.before = pack
    packs.after = change(pack)
    return packs.after
  }
  await changeMyBriefs(own, keepBoth, Date.now())
  if (packs.after === null) return 'done'
  try {
    const { refused } = await askBackground('own/changed', {})
    if (!refused.includes(myBriefsId)) return 'done'
  } catch (error) {
    await takeBack(own, packs)
    throw error
  }
  await takeBack(own, packs)
  return 'refused'
}

/** If another tab has changed the briefs meanwhile, that stays, and this change stays with it. */
async function takeBack(
  own: OwnDb,
  { before, after }: { before: LocalPack | null; after: LocalPack | null },
): Promise<void> {
  const changed = JSON.stringify(after)
  await changeMyBriefs(own, (pack) => (JSON.stringify(pack) === changed ? before : null), Date.now())
  // The background compiles what is stored whenever it starts; asking it only makes that happen sooner.
  await askBackground('own/changed', {}).catch(() => undefined)
}
