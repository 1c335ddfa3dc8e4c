import { packTitleText } from '../../components/own-pack-words'
import type { DatedBrief, EntityNote } from '../../components/reader/EntityView'
import type { Lexicon } from '../../data/match/lexicon'

export interface FoundEntity {
  /** The index in the lexicon. */
  index: number
  entity: EntityNote
  /** Newest first. */
  briefs: DatedBrief[]
}

/** An entity by its id, with all briefs of its pack that name it. */
export function findEntityNote(lexicon: Lexicon, id: string): FoundEntity | undefined {
  const index = lexicon.entities.findIndex((entity) => entity.id === id)
  const entity = lexicon.entities[index]
  if (!entity) return undefined
  const briefs = entity.briefs.flatMap((at) => datedBrief(lexicon, at) ?? [])
  const names = lexicon.names.filter((name) => name.entity === index)
  return {
    index,
    entity: { ...entity, names, packTitle: packTitleText(lexicon.packId, lexicon.packTitle) },
    briefs,
  }
}

/** The brief with this index of a lexicon. */
export function datedBrief({ packId, briefs }: Lexicon, at: number): DatedBrief | undefined {
  const brief = briefs[at]
  return (
    brief && { key: `${packId}/${brief.id}`, title: brief.title, date: brief.date, summary: brief.summary }
  )
}
