import { entityIdsOf } from '../../brief/brief'
import { codePointCount } from '../../brief/code-point-count'
import type { Name } from '../../brief/entity'
import { nameKey } from '../../brief/link-entities'
import type { Position } from '../../brief/problem'
import { packLimits } from '../format'
import type { LocatedEntity, PackFolder } from './pack-folder'
import type { PackProblem } from './pack-problem'
import { stableJson } from './stable-json'

const top: Position = { line: 1, column: 1 }

/** What shows only in the whole pack: ids and names that stand twice, limits, entities that no brief names. */
export function lintPack(folder: PackFolder): PackProblem[] {
  return [...lintBriefs(folder), ...lintEntities(folder), ...lintNames(folder.entities)]
}

function* lintBriefs({ briefs }: PackFolder): Generator<PackProblem> {
  if (briefs.length === 0) yield { path: 'pack.yaml', ...top, code: 'noBriefs', detail: '' }
  const seen = new Set<string>()
  for (const { brief, path } of briefs) {
    if (seen.has(brief.id)) yield { path, ...top, code: 'duplicateId', detail: brief.id }
    seen.add(brief.id)
    const bytes = new TextEncoder().encode(stableJson(brief)).byteLength
    if (bytes > packLimits.briefBytes) {
      yield {
        path,
        ...top,
        code: 'briefTooLarge',
        detail: `${bytes} bytes, at most ${packLimits.briefBytes}`,
      }
    }
  }
}

function* lintEntities({ briefs, entities }: PackFolder): Generator<PackProblem> {
  const used = new Set(briefs.flatMap(({ brief }) => entityIdsOf(brief)))
  const seen = new Set<string>()
  for (const { entity, path, at } of entities) {
    if (seen.has(entity.id)) yield { path, ...at, code: 'duplicateId', detail: entity.id }
    else if (!used.has(entity.id)) yield { path, ...at, code: 'unusedEntity', detail: entity.id }
    seen.add(entity.id)
  }
}

function* lintNames(entities: readonly LocatedEntity[]): Generator<PackProblem> {
  const count = entities.reduce((total, { entity }) => total + entity.names.length, 0)
  if (count > packLimits.names) {
    const detail = `${count}, at most ${packLimits.names}`
    yield { path: 'pack.yaml', ...top, code: 'tooManyNames', detail }
  }
  const owners = new Map<string, { id: string; name: Name }>()
  for (const { entity, path, at, nameAts } of entities) {
    for (const [index, name] of entity.names.entries()) {
      const place = { path, ...(nameAts[index] ?? at) }
      if (codePointCount(name.text) < packLimits.nameCodePoints.min) {
        yield { ...place, code: 'oneLetterName', detail: name.text }
      }
      if (mixesScripts(name.text)) yield { ...place, code: 'lookAlikeName', detail: name.text }
      const key = nameKey(name.text)
      const owner = owners.get(key)
      if (!owner) owners.set(key, { id: entity.id, name })
      else if (owner.id !== entity.id && !owner.name.disputed && !name.disputed) {
        const detail = `"${name.text}" is a name of both ${owner.id} and ${entity.id}`
        yield { ...place, code: 'nameOfTwo', detail }
      }
    }
  }
}

/** One word of Latin letters and others that look like them. */
function mixesScripts(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
}
