import type { DatedBrief, EntityNote } from '../../components/reader/EntityView'
import type { Lexicon } from '../../data/match/lexicon'
import type { EntityKey } from '../../data/messages/protocol'

export interface FoundEntity {
  entity: EntityNote
  /** Newest first. */
  briefs: DatedBrief[]
}

/** The entity that `packId/entityId` names, with all briefs of its pack that name it. */
export function findEntity(lexicons: readonly Lexicon[], key: EntityKey): FoundEntity | undefined {
  const lexicon = lexicons.find(({ packId }) => key.startsWith(`${packId}/`))
  if (!lexicon) return undefined
  const index = lexicon.entities.findIndex(({ id }) => key === `${lexicon.packId}/${id}`)
  const entity = lexicon.entities[index]
  if (!entity) return undefined
  const briefs = entity.briefs.flatMap((at) => {
    const brief = lexicon.briefs[at]
    return brief ? [{ ...brief, key: `${lexicon.packId}/${brief.id}` }] : []
  })
  const names = lexicon.names.filter((name) => name.entity === index)
  return { entity: { ...entity, names, packTitle: lexicon.packTitle }, briefs }
}
