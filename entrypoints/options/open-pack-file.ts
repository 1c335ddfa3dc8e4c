import { countWords } from '../../components/count-words'
import type { FileOutcome } from '../../components/settings/file-outcome'
import { filePackId, type LocalPack, myBriefsId } from '../../data/pack/local/local-pack'
import { mergeOwnBriefs } from '../../data/pack/local/merge-own-briefs'
import { parsePackFile } from '../../data/pack/local/pack-file'
import type { OwnDb } from '../../data/store/own-db'
import { changeAndCompile } from '../shared/change-and-compile'
import { myBriefsTooLarge, type OpenedFile, refused } from './opened-file'
import { storePack } from './store-pack'

/** A pack in one file: another copy of the reader's own briefs is added to them, any other is a pack of its own. */
export async function openPackFile(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const parsed = parsePackFile(bytes)
  if (!parsed.ok) return refused(name, `it has a mistake (${parsed.problem}). Nothing of it was used`)
  const pack = parsed.value
  if (pack.packId === myBriefsId) return addToMyBriefs(own, name, pack)
  const isStored = await storePack(own, { ...pack, packId: filePackId(pack.packId) }, name)
  if (!isStored) return refused(name, 'it is larger than a pack may be')
  const names = pack.entities.reduce((total, entity) => total + entity.names.length, 0)
  return {
    isDone: true,
    text: `Opened “${pack.title}” with ${countWords(pack.briefs.length, 'brief')} and ${countWords(names, 'name')}. Its names are now marked on pages. To undo this, remove it in the list of packs.`,
  }
}

async function addToMyBriefs(own: OwnDb, name: string, other: LocalPack): Promise<FileOutcome> {
  let added = 0
  const merge = (mine: LocalPack) => {
    const merged = mergeOwnBriefs(mine, other)
    added = merged.briefs.length - mine.briefs.length
    return merged
  }
  if ((await changeAndCompile(own, merge)) === 'refused') return refused(name, myBriefsTooLarge)
  const known = other.briefs.length - added
  const already = known > 0 ? ` You already had ${known === 1 ? 'one' : known} as it is.` : ''
  return {
    isDone: true,
    text: `Opened ${name}: ${countWords(added, 'brief was', 'briefs were')} added to My briefs.${already}`,
  }
}
