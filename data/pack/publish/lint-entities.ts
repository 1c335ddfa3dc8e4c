import { codePointCount } from '../../brief/code-point-count'
import type { Name } from '../../brief/entity'
import { nameKey } from '../../brief/link-entities'
import { type NamePolicy, policyOf } from '../../match/name-policy'
import type { OrdinaryWords } from '../../match/words/ordinary-words'
import { packLimits } from '../format'
import { usedEntityIds } from './lint-briefs'
import { mixesScripts, outlineOf } from './look-alikes'
import type { LocatedEntity, PackFolder } from './pack-folder'
import type { PackProblem } from './pack-problem'

/** Up to so many unused entities of one file are reported one by one; more are most likely an import. */
const maxUnusedEach = 5

/** Ids and names that occur twice, or that would be marked where they mean something else. */
export function* lintEntities(folder: PackFolder, words: OrdinaryWords): Generator<PackProblem> {
  const { entities } = folder
  const count = entities.reduce((total, { entity }) => total + entity.names.length, 0)
  if (count > packLimits.names) {
    const detail = `${count}, at most ${packLimits.names}`
    yield { path: 'pack.yaml', line: 1, column: 1, code: 'tooManyNames', detail }
  }
  yield* lintIds(entities)
  yield* lintUnused(folder)
  const owners = new Map<string, Owner>()
  const outlines = new Map<string, Owner>()
  for (const located of entities) {
    for (const [index, name] of located.entity.names.entries()) {
      const place = { path: located.path, ...(located.nameAts[index] ?? located.at) }
      for (const found of lintName(name, located, words)) yield { ...place, ...found }
      for (const found of lintShared(name, located.entity.id, owners, outlines)) yield { ...place, ...found }
    }
  }
}

interface Owner {
  id: string
  name: Name
}

type Finding = Pick<PackProblem, 'code' | 'detail'>

function* lintIds(entities: readonly LocatedEntity[]): Generator<PackProblem> {
  const firstById = new Map<string, LocatedEntity>()
  for (const located of entities) {
    const { entity, path, at } = located
    const first = firstById.get(entity.id)
    if (!first) firstById.set(entity.id, located)
    else
      yield {
        path,
        ...at,
        code: 'duplicateId',
        detail: `${entity.id}, by ${first.path}:${first.at.line}`,
      }
  }
}

function* lintUnused(folder: PackFolder): Generator<PackProblem> {
  const used = usedEntityIds(folder)
  const byFile = new Map<string, LocatedEntity[]>()
  for (const located of folder.entities) {
    if (used.has(located.entity.id)) continue
    byFile.set(located.path, [...(byFile.get(located.path) ?? []), located])
  }
  for (const [path, unused] of byFile) {
    if (unused.length <= maxUnusedEach) {
      for (const { entity, at } of unused) yield { path, ...at, code: 'unusedEntity', detail: entity.id }
    } else {
      const some = unused.slice(0, 3).map(({ entity }) => entity.id)
      const detail = `${unused.length} entities, such as ${some.join(', ')}`
      yield { path, line: 1, column: 1, code: 'unusedEntities', detail }
    }
  }
}

function* lintName(name: Name, { entity }: LocatedEntity, words: OrdinaryWords): Generator<Finding> {
  const { text } = name
  if (codePointCount(text) < packLimits.nameCodePoints.min) yield { code: 'oneLetterName', detail: text }
  if (mixesScripts(text)) yield { code: 'lookAlikeName', detail: text }
  if (isOrdinary(name, policyOf(name, entity.kind, words))) yield { code: 'ordinaryName', detail: text }
  const isUnsaid = name.sources.length === 0 && name.note === undefined
  if (name.disputed && isUnsaid) yield { code: 'nameWithoutSource', detail: text }
}

/** False if the publisher has said how the name is matched, and so has considered it. */
function isOrdinary(name: Name, policy: NamePolicy | null): boolean {
  const isDecided = name.needsContext !== undefined || name.case !== undefined || name.off !== undefined
  const isOneWord = /^\p{L}+$/u.test(name.text)
  return isOneWord && !isDecided && (policy?.ordinary === 'common' || policy?.ordinary === 'rare')
}

/** A name of two entities, and two names that a reader cannot tell apart. */
function* lintShared(
  name: Name,
  id: string,
  owners: Map<string, Owner>,
  outlines: Map<string, Owner>,
): Generator<Finding> {
  const key = nameKey(name.text)
  const owner = owners.get(key)
  if (!owner) owners.set(key, { id, name })
  else if (owner.id !== id && !owner.name.disputed && !name.disputed) {
    yield { code: 'nameOfTwo', detail: `"${name.text}" is a name of both ${owner.id} and ${id}` }
  }
  const outline = outlineOf(name.text)
  const like = outlines.get(outline)
  if (!like) outlines.set(outline, { id, name })
  else if (like.id !== id && nameKey(like.name.text) !== key) {
    yield { code: 'looksLikeName', detail: `"${name.text}" looks like "${like.name.text}" of ${like.id}` }
  }
}
