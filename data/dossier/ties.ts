import type { Lexicon } from '../match/lexicon'
import type { EntityKey, NamedEntity } from '../messages/protocol'

/** An entity that is named in the same briefs as the one that is looked at. */
export interface Tie extends NamedEntity {
  /** Indices of the briefs that name both, in the lexicon; newest first. */
  shared: number[]
}

/**
 * All entities that share briefs with one, those that share most first. Among equals the one that fewer briefs name
 * comes first, since it belongs more to this entity, then by name. Costs one pass over the briefs that name the entity.
 */
export function findTies(lexicon: Lexicon, entity: number): Tie[] {
  const sharedBy = new Map<number, number[]>()
  for (const brief of lexicon.entities[entity]?.briefs ?? []) {
    for (const other of new Set(lexicon.briefs[brief]?.entities)) {
      if (other === entity) continue
      const shared = sharedBy.get(other)
      if (shared) shared.push(brief)
      else sharedBy.set(other, [brief])
    }
  }
  return [...sharedBy]
    .flatMap(([index, shared]) => {
      const other = lexicon.entities[index]
      if (!other) return []
      const key: EntityKey = `${lexicon.packId}/${other.id}`
      return [{ key, name: other.name, role: other.role, shared, known: other.briefs.length }]
    })
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        a.known - b.known ||
        (a.name < b.name ? -1 : Number(a.name > b.name)),
    )
    .map(({ known, ...tie }) => tie)
}

/** How many of the briefs of one tie the other is in, too. */
export function countCommon(a: Tie, b: Tie): number {
  const inB = new Set(b.shared)
  return a.shared.filter((brief) => inB.has(brief)).length
}
