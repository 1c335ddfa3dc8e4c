import { type EntityKind, entityKinds } from '../../data/brief/entity'
import type { Lexicon } from '../../data/match/lexicon'

/** A dictionary for tools: entities with a kind and their names, and no briefs. */
interface NamedEntity {
  id: string
  kind: string
  names: string[]
}

/** Kinds of other dictionaries. A tool is software that intruders use, so it is named and written like malware. */
const otherKinds: Readonly<Record<string, EntityKind>> = {
  group: 'actor',
  'intrusion-set': 'actor',
  'threat-actor': 'actor',
  software: 'malware',
  tool: 'malware',
  country: 'place',
  region: 'place',
  city: 'place',
  organization: 'organisation',
  operation: 'campaign',
}

/** @throws Error that says what is wrong with which entity */
export function lexiconOf(parsed: unknown): Lexicon {
  if (!Array.isArray(parsed)) throw new Error('the names are not a list')
  const entities = parsed.map(readEntity)
  return {
    packId: 'names',
    packTitle: 'Names',
    briefs: [],
    entities: entities.map(({ id, kind, names }) => ({
      id,
      kind: kindOf(kind),
      role: 'other',
      name: names[0] ?? id,
      about: '',
      briefs: [],
    })),
    names: entities.flatMap(({ names }, entity) =>
      names.map((text) => ({ text, sources: [], disputed: false, entity })),
    ),
  }
}

function kindOf(kind: string): EntityKind {
  return entityKinds.find((known) => known === kind) ?? otherKinds[kind] ?? 'organisation'
}

function readEntity(value: unknown, index: number): NamedEntity {
  if (typeof value === 'object' && value !== null && 'id' in value && 'names' in value) {
    const { id, names } = value
    const kind = 'kind' in value && typeof value.kind === 'string' ? value.kind : ''
    if (typeof id === 'string' && Array.isArray(names) && names.every((name) => typeof name === 'string')) {
      return { id, kind, names }
    }
  }
  throw new Error(`entity ${index + 1} is not {id, kind, names}`)
}
