import { type Brief, entityIdsOf, type Role, type WhoNode, walkWho } from '../brief/brief'
import type { Entity, EntityKind } from '../brief/entity'
import type { Lexicon, LexiconBrief, LexiconGroup, LexiconName } from '../match/lexicon'
import { buildNameIndex, type NameIndex } from '../match/name-index'
import type { OrdinaryWords } from '../match/words/ordinary-words'
import type { Slices } from '../slices/run-in-slices'
import type { Manifest } from './format'

/**
 * Compiles what the background keeps ready of a pack's names. Briefs are sorted newest first, so the indices of an
 * entity's briefs count up. A tree line that names an entity which the pack does not have is left out.
 */
export function* compilePack(input: {
  packId: string
  manifest: Manifest
  briefs: readonly Brief[]
  entities: readonly Entity[]
  /** How ordinary the words are that names are made of. */
  words: OrdinaryWords
}): Slices<{ lexicon: Lexicon; nameIndex: NameIndex }> {
  const { packId, manifest, entities } = input
  const briefs = [...input.briefs].sort(newestFirst)
  yield
  const indexById = new Map(entities.map((entity, index) => [entity.id, index]))
  yield
  const entitiesOf: number[][] = []
  for (const brief of briefs) {
    entitiesOf.push(
      entityIdsOf(brief).flatMap((id) => {
        const index = indexById.get(id)
        return index === undefined ? [] : [index]
      }),
    )
    yield
  }
  const briefsOf: number[][] = entities.map(() => [])
  for (const [brief, indices] of entitiesOf.entries()) {
    for (const index of indices) briefsOf[index]?.push(brief)
  }
  yield
  const roleOf = rolesOf(briefs)
  yield
  const names: LexiconName[] = []
  for (const [entity, one] of entities.entries()) {
    for (const name of one.names) names.push({ ...name, entity })
    if ((entity & 0xff) === 0) yield
  }
  const lexiconBriefs: LexiconBrief[] = []
  for (const [index, { id, title, date, summary, who }] of briefs.entries()) {
    lexiconBriefs.push({
      id,
      title,
      date,
      summary,
      entities: entitiesOf[index] ?? [],
      groups: groupsOf(who, [], indexById),
    })
    if ((index & 0xff) === 0) yield
  }

  const lexicon: Lexicon = {
    packId,
    packTitle: manifest.title,
    entities: entities.map(({ id, kind, name, about }, index) => ({
      id,
      kind,
      role: roleOf.get(id) ?? roleOfKind(kind),
      name,
      about,
      briefs: briefsOf[index] ?? [],
    })),
    names,
    briefs: lexiconBriefs,
  }
  return { lexicon, nameIndex: yield* buildNameIndex(lexicon, input.words) }
}

function groupsOf(
  nodes: readonly WhoNode[],
  path: string[],
  indexById: ReadonlyMap<string, number>,
): LexiconGroup[] {
  const entities = nodes.flatMap(({ entityId }) => {
    const index = entityId === undefined ? undefined : indexById.get(entityId)
    return index === undefined ? [] : [index]
  })
  const below = nodes.flatMap((node) => groupsOf(node.children, [...path, node.label], indexById))
  return entities.length > 0 && path.length > 0 ? [{ path, entities }, ...below] : below
}

function newestFirst(a: Brief, b: Brief): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/**
 * The role that each entity has most often. `other` says least, and yields to any role that is as frequent. An entity
 * without a clear role is absent.
 */
function rolesOf(briefs: readonly Brief[]): Map<string, Role> {
  const countsById = new Map<string, Map<Role, number>>()
  for (const brief of briefs) {
    for (const { entityId, role } of walkWho(brief.who)) {
      if (!entityId) continue
      const counts = countsById.get(entityId) ?? new Map<Role, number>()
      counts.set(role, (counts.get(role) ?? 0) + 1)
      countsById.set(entityId, counts)
    }
  }
  const winners = new Map<string, Role>()
  for (const [id, counts] of countsById) {
    const [first, second] = [...counts]
      .map(([role, count]) => [role, role === 'other' ? count - 0.5 : count] as const)
      .sort((a, b) => b[1] - a[1])
    if (first && first[1] !== second?.[1]) winners.set(id, first[0])
  }
  return winners
}

function roleOfKind(kind: EntityKind): Role {
  switch (kind) {
    case 'actor':
    case 'malware':
    case 'campaign':
      return 'actor'
    case 'law':
      return 'law'
    case 'agency':
      return 'authority'
    case 'place':
      return 'place'
    default:
      return 'other'
  }
}
