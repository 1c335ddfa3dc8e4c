import { countWords } from '../../components/count-words'
import type { FileOutcome, FileProblem } from '../../components/settings/file-outcome'
import { textLimits } from '../../data/brief/text-limits'
import { importErrorText, leftOutText } from '../../data/pack/import/import-error-text'
import type { Imported } from '../../data/pack/import/import-result'
import { parseImport } from '../../data/pack/import/parse-import'
import { freeId } from '../../data/pack/local/link-own-brief'
import { filePackId } from '../../data/pack/local/local-pack'
import type { OwnDb } from '../../data/store/own-db'
import { type OpenedFile, refused } from './opened-file'
import { storePack } from './store-pack'

const formatNames: Record<Imported['format'], string> = {
  stix: 'a STIX bundle',
  misp: 'a MISP galaxy',
  microsoft: 'Microsoft’s map of names',
}

/** The names of another tool's file, as a pack without briefs. */
export async function openImport(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const read = parseImport(bytes)
  if (!read.ok) return refused(name, importErrorText(read.code, read.detail))
  const { entities, notices, leftOut, format, title } = read.value
  const pack = {
    packId: filePackId(freeId(name.replace(/\.[^.]*$/, ''), new Set())),
    title: title || name,
    publisher: `From ${formatNames[format]}`,
    about: `Names from the file ${name}, with who uses each of them. It holds no briefs.`.slice(
      0,
      textLimits.about,
    ),
    briefs: [],
    entities,
    ...(notices.length > 0 && { notices }),
  }
  if (!(await storePack(own, pack, name))) return refused(name, 'it is larger than a pack may be')
  const names = entities.reduce((total, entity) => total + entity.names.length, 0)
  return {
    isDone: true,
    text: `Opened ${name}, ${formatNames[format]}: ${countWords(entities.length, 'entity', 'entities')} with ${countWords(names, 'name')} are now marked on pages. To undo this, remove “${pack.title}” in the list of packs.${leftOut.length > 0 ? ` ${countWords(leftOut.length, 'entry', 'entries')} stayed out:` : ''}`,
    problems: leftOutLines(leftOut),
  }
}

/** How many stayed out, by reason, the most frequent first. */
function leftOutLines(leftOut: Imported['leftOut']): FileProblem[] {
  const counts = new Map<string, number>()
  for (const { reason } of leftOut)
    counts.set(leftOutText(reason), (counts.get(leftOutText(reason)) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([text, count]) => ({ place: count.toLocaleString('en-GB'), text }))
}
