import type { FileOutcome, FileProblem } from '../../components/settings/file-outcome'
import { textLimits } from '../../data/brief/text-limits'
import type { ImportErrorCode, Imported, LeftOutReason } from '../../data/pack/import/import-result'
import { parseImport } from '../../data/pack/import/parse-import'
import { freeId } from '../../data/pack/local/link-own-brief'
import { filePackId } from '../../data/pack/local/local-pack'
import type { OwnDb } from '../../data/store/own-db'
import { numberFormat } from '../../locales/intl'
import { say } from '../../locales/say'
import { notOpened, type OpenedFile } from './opened-file'
import { storePack } from './store-pack'

const formatNames = {
  stix: 'opened.formatStix',
  misp: 'opened.formatMisp',
  microsoft: 'opened.formatMicrosoft',
} as const

/** Opens another tool's file as a pack of names without briefs. */
export async function openImport(own: OwnDb, { name, bytes }: OpenedFile): Promise<FileOutcome> {
  const read = parseImport(bytes)
  if (!read.ok) return notOpened(refusalText(name, read.code, read.detail))
  const { entities, notices, leftOut, title } = read.value
  const format = say(formatNames[read.value.format])
  const pack = {
    packId: filePackId(freeId(name.replace(/\.[^.]*$/, ''), new Set())),
    title: title || name,
    publisher: say('opened.packFrom', { format }),
    about: say('opened.packAbout', { file: name }).slice(0, textLimits.about),
    briefs: [],
    entities,
    ...(notices.length > 0 && { notices }),
  }
  if (!(await storePack(own, pack, name))) return notOpened(say('refused.packTooLarge', { file: name }))
  const names = entities.reduce((total, entity) => total + entity.names.length, 0)
  const text = say('opened.names', {
    file: name,
    format,
    entities: say('pack.entities', { count: entities.length }),
    names: say('subject.names', { count: names }),
    title: pack.title,
  })
  return {
    isDone: true,
    text: `${text}${leftOut.length > 0 ? ` ${say('opened.leftOut', { count: leftOut.length })}` : ''}`,
    problems: leftOutLines(leftOut),
  }
}

function refusalText(file: string, code: ImportErrorCode, detail: string): string {
  switch (code) {
    case 'notJson':
    case 'unsupportedGalaxy':
    case 'tooManyNames':
    case 'nothingToImport':
      return say(`refused.${code}`, { file, detail })
    default:
      return say(`refused.${code}`, { file })
  }
}

/** How many objects were left out, by reason, the most frequent reason first. */
function leftOutLines(leftOut: Imported['leftOut']): FileProblem[] {
  const counts = new Map<LeftOutReason, number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => ({ place: numberFormat().format(count), text: say(`leftOut.${reason}`) }))
}
