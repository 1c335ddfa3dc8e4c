import { type Brief, type Role, walkWho } from '../brief/brief'
import type { Entity } from '../brief/entity'
import type { Lexicon } from '../match/lexicon'
import type { SearchBrief, SearchEntity } from '../search/search-index'
import type { Slices } from '../slices/run-in-slices'
import { textsOfBrief } from './brief-texts'

/** What search reads of a pack, its briefs in the order of the lexicon's: newest first. */
export function* searchInput(
  lexicon: Lexicon,
  briefs: readonly Brief[],
  entities: readonly Entity[],
): Slices<{ briefs: SearchBrief[]; entities: SearchEntity[] }> {
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]))
  const byId = new Map(briefs.map((brief) => [brief.id, brief]))
  const searched: SearchBrief[] = []
  for (const { id } of lexicon.briefs) {
    const brief = byId.get(id)
    if (brief) searched.push(searchBrief(brief, indexOf))
    yield
  }
  return {
    briefs: searched,
    entities: entities.map(({ id, kind, name, names }, index) => ({
      id,
      kind,
      role: lexicon.entities[index]?.role ?? 'other',
      names: [...new Set([name, ...names.map(({ text }) => text)])],
    })),
  }
}

function searchBrief(brief: Brief, indexOf: ReadonlyMap<string, number>): SearchBrief {
  const roleOf = new Map<number, Role>()
  for (const { entityId, role } of walkWho(brief.who)) {
    const entity = entityId === undefined ? undefined : indexOf.get(entityId)
    if (entity !== undefined && !roleOf.has(entity)) roleOf.set(entity, role)
  }
  return {
    id: brief.id,
    title: brief.title,
    date: brief.date,
    where: brief.where,
    entities: [...roleOf].map(([entity, role]) => ({ entity, role })),
    texts: textsOfBrief(brief),
  }
}
