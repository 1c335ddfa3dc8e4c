import { codePointCount } from '../../brief/code-point-count'
import { type EntityKind, entityKinds, type Name } from '../../brief/entity'
import { isSlug } from '../../brief/is-slug'
import type { Position } from '../../brief/problem'
import { textLimits } from '../../brief/text-limits'
import { packLimits } from '../format'
import type { LocatedEntity } from './pack-folder'
import type { PackProblem, PackReport } from './pack-problem'
import { findYaml, type YamlValue } from './read-yaml'
import { findItemText, findYamlFields, type YamlFields } from './yaml-fields'

const entityFields = ['id', 'kind', 'name', 'about', 'names']
const nameFields = ['text', 'sources', 'disputed', 'note', 'case', 'needsContext', 'off']

export interface ParsedEntities {
  entities: LocatedEntity[]
  /** Licence notices of what was imported into the file. */
  notices: string[]
  problems: PackProblem[]
}

/**
 * The entities of one YAML file: a list, or fields with `notices` and the list as `entities`. Those with a mistake
 * are left out and their mistakes reported.
 */
export function parseEntities(yaml: string, path: string): ParsedEntities {
  const problems: PackProblem[] = []
  const report: PackReport = (code, { line, column }, detail) =>
    problems.push({ path, line, column, code, detail })
  const root = findYaml(yaml.toWellFormed(), report)
  if (!root) return { entities: [], notices: [], problems }
  const { items, notices } = findParts(root, report)
  const entities = items.flatMap((item) => {
    const before = problems.length
    const entity = findEntity(item, path, report)
    return entity && problems.length === before ? [entity] : []
  })
  return { entities, notices, problems }
}

function findParts(root: YamlValue, report: PackReport): { items: YamlValue[]; notices: string[] } {
  if (root.is === 'list') return { items: root.items, notices: [] }
  if (root.is === 'scalar' || !root.fields.has('entities')) {
    report('notAList', root, 'entities')
    return { items: [], notices: [] }
  }
  const fields = findYamlFields(root, 'a file of entities', ['notices', 'entities'], report)
  const notices = fields?.list('notices').flatMap((notice) => {
    const text = findItemText(notice, packLimits.noticeCodePoints, report)
    if (text && /[\p{Bidi_Control}\p{Cc}]/u.test(text)) report('controlInName', notice, text.slice(0, 60))
    return text ? [text] : []
  })
  return { items: fields?.list('entities') ?? [], notices: notices ?? [] }
}

function findEntity(item: YamlValue, path: string, report: PackReport): LocatedEntity | undefined {
  const fields = findYamlFields(item, 'an entity', entityFields, report)
  if (!fields) return undefined
  const id = fields.findText('id', { max: textLimits.id, required: true })
  if (id && !isSlug(id)) report('badId', fields.placeOf('id'), id)
  const kind = fields.findText('kind', { max: 40, required: true })
  if (kind && !isKind(kind)) report('badKind', fields.placeOf('kind'), kind)
  const name = findNameText(fields, 'name', report)
  const about = fields.findText('about', { max: textLimits.about, required: true })
  const others = fields.list('names').flatMap((value) => findName(value, report) ?? [])
  if (!id || !kind || !isKind(kind) || !name || !about) return undefined

  // The main name may stand among the others, to say how it is matched.
  const main = others.find((other) => other.name.text === name)
  const named: LocatedName[] = [
    main ?? { name: { text: name, sources: [], disputed: false }, at: fields.placeOf('name') },
    ...others.filter((other) => other !== main),
  ]
  return {
    entity: { id, kind, name, about, names: named.map((one) => one.name) },
    path,
    at: { line: fields.at.line, column: fields.at.column },
    nameAts: named.map(({ at: { line, column } }) => ({ line, column })),
  }
}

interface LocatedName {
  name: Name
  at: Position
}

function findName(value: YamlValue, report: PackReport): LocatedName | undefined {
  const fields = findYamlFields(value, 'a name', nameFields, report)
  if (!fields) return undefined
  const text = findNameText(fields, 'text', report)
  const sources = fields
    .list('sources')
    .flatMap((source) => findItemText(source, textLimits.url, report) ?? [])
  const note = fields.findText('note', { max: textLimits.note })
  const matchCase = fields.findText('case', { max: 40 })
  if (matchCase && !isCase(matchCase)) report('badCase', fields.placeOf('case'), matchCase)
  const needsContext = fields.findFlag('needsContext')
  const off = fields.findFlag('off')
  const disputed = fields.findFlag('disputed') ?? false
  if (!text) return undefined
  const name: Name = {
    text,
    sources,
    disputed,
    ...(note === undefined ? {} : { note }),
    ...(matchCase && isCase(matchCase) ? { case: matchCase } : {}),
    ...(needsContext === undefined ? {} : { needsContext }),
    ...(off === undefined ? {} : { off }),
  }
  return { name, at: fields.placeOf('text') }
}

function findNameText(fields: YamlFields, key: string, report: PackReport): string | undefined {
  const text = fields.findText(key, { max: Number.POSITIVE_INFINITY, required: true })
  if (!text) return undefined
  const at = fields.placeOf(key)
  const { max } = packLimits.nameCodePoints
  if (codePointCount(text) > max) report('nameTooLong', at, `"${text.slice(0, 60)}…"`)
  if (/\p{Bidi_Control}/u.test(text)) report('bidiInName', at, text.replace(/\p{Bidi_Control}/gu, '�'))
  if (/\p{Cc}/u.test(text)) report('controlInName', at, text.replace(/\p{Cc}/gu, '�'))
  return text
}

function isKind(text: string): text is EntityKind {
  return entityKinds.some((kind) => kind === text)
}

function isCase(text: string): text is 'any' | 'exact' {
  return text === 'any' || text === 'exact'
}
