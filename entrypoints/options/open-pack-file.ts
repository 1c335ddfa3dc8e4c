import type { FileOutcome } from '../../components/settings/file-outcome'
import { filePackId, type LocalPack, myBriefsId } from '../../data/pack/local/local-pack'
import { mergeOwnBriefs } from '../../data/pack/local/merge-own-briefs'
import { parsePackFile } from '../../data/pack/local/pack-file'
import type { OwnDb } from '../../data/store/own-db'
import { say } from '../../locales/say'
import { changeAndCompile } from '../shared/change-and-compile'
import { notOpened, type OpenedFile } from './opened-file'
import { storePack } from './store-pack'

/**
 * Opens a pack in one file. Another copy of the reader's own briefs is added to them; any other file is a pack of its
 * own.
 */
export async function openPackFile(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const parsed = parsePackFile(bytes)
  if (!parsed.ok) return notOpened(say('refused.badPack', { file: name, problem: parsed.problem }))
  const pack = parsed.value
  if (pack.packId === myBriefsId) return addToMyBriefs(own, name, pack)
  const isStored = await storePack(own, { ...pack, packId: filePackId(pack.packId) }, name)
  if (!isStored) return notOpened(say('refused.packTooLarge', { file: name }))
  const names = pack.entities.reduce((total, entity) => total + entity.names.length, 0)
  return {
    isDone: true,
    text: say('opened.pack', {
      title: pack.title,
      briefs: say('subject.briefs', { count: pack.briefs.length }),
      names: say('subject.names', { count: names }),
    }),
  }
}

async function addToMyBriefs(own: OwnDb, name: string, other: LocalPack): Promise<FileOutcome> {
  let added = 0
  const merge = (mine: LocalPack) => {
    const merged = mergeOwnBriefs(mine, other)
    added = merged.briefs.length - mine.briefs.length
    return merged
  }
  if ((await changeAndCompile(own, merge)) === 'refused')
    return notOpened(say('refused.myBriefsTooLarge', { file: name }))
  const known = other.briefs.length - added
  const already = known > 0 ? ` ${say('opened.alreadyHad', { count: known })}` : ''
  return { isDone: true, text: `${say('opened.addedToMine', { file: name, count: added })}${already}` }
}
