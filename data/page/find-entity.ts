import type { Lexicon, LexiconEntity } from '../match/lexicon'
import type { EntityKey, NamedEntity } from '../messages/protocol'

export interface EntityPlace {
  lexicon: Lexicon
  index: number
  entity: LexiconEntity
}

/** An entity by its key, `packId/entityId`. */
export function findEntity(lexicons: readonly Lexicon[], key: EntityKey): EntityPlace | undefined {
  for (const lexicon of lexicons) {
    if (!key.startsWith(`${lexicon.packId}/`)) continue
    const id = key.slice(lexicon.packId.length + 1)
    const index = lexicon.entities.findIndex((entity) => entity.id === id)
    const entity = lexicon.entities[index]
    if (entity) return { lexicon, index, entity }
  }
  return undefined
}

/** Entities by their indices in a lexicon, with the keys that they have across packs. */
export function namedEntities(lexicon: Lexicon, indices: readonly number[]): NamedEntity[] {
  return indices.flatMap((index) => {
    const entity = lexicon.entities[index]
    return entity ? [{ key: `${lexicon.packId}/${entity.id}`, name: entity.name, role: entity.role }] : []
  })
}
