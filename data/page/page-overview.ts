import type { Role } from '../brief/brief'
import type { Lexicon } from '../match/lexicon'
import type { BriefKey, EntityKey, NamedEntity, PageReport } from '../messages/protocol'
import { findEntity, namedEntities } from './find-entity'

export interface OverviewEntity extends NamedEntity {
  about: string
  count: number
  /** Where its mentions stand, from 0 at the page's top to 1 at its end. */
  places: number[]
  /** Of a private pack: nobody can jump there. */
  isPrivate?: true
}

export interface OverviewBrief {
  key: BriefKey
  title: string
  date: string
  summary: string
  /** Entities of the brief that the page mentions, and those that it leaves out. */
  here: NamedEntity[]
  notHere: NamedEntity[]
  /** Of a private pack. */
  isPrivate?: true
}

/** What a page mentions, and what that is about. */
export interface PageOverview {
  /** In order of first appearance. */
  entities: OverviewEntity[]
  /** Those that share most with the page come first. */
  briefs: OverviewBrief[]
  /** Entities that the first briefs name and the page does not; those that several name come first. */
  leftOut: NamedEntity[]
}

/** Briefs that are listed; further ones share little with the page. */
const mostBriefs = 6
/** Of these, the briefs that decide what the page leaves out. */
const decisiveBriefs = 3

/** What a page mentions and which briefs fit it, from its mentions and the lexicons of all packs. */
export function pageOverview(lexicons: readonly Lexicon[], mentions: PageReport['mentions']): PageOverview {
  const entities = new Map<EntityKey, OverviewEntity>()
  for (const { entity: key, count, places, isPrivate } of mentions) {
    const place = findEntity(lexicons, key)
    if (!place) continue
    const { name, role, about } = place.entity
    const known = entities.get(key) ?? {
      ...{ key, name, role, about, count: 0, places: [] },
      ...(isPrivate && { isPrivate }),
    }
    entities.set(key, { ...known, count: known.count + count, places: [...known.places, ...places] })
  }
  const briefs = lexicons
    .flatMap((lexicon) => briefsOn(lexicon, entities))
    .sort((a, b) => b.here.length - a.here.length || a.notHere.length - b.notHere.length || later(a, b))
    .slice(0, mostBriefs)
  return { entities: [...entities.values()], briefs, leftOut: leftOutBy(briefs.slice(0, decisiveBriefs)) }
}

/** The entities by role, each role once, in the order of `roles`. */
export function entitiesByRole<T extends { role: Role }>(
  entities: readonly T[],
  roles: readonly Role[],
): [Role, T[]][] {
  return roles.flatMap((role): [Role, T[]][] => {
    const own = entities.filter((entity) => entity.role === role)
    return own.length > 0 ? [[role, own]] : []
  })
}

function briefsOn(lexicon: Lexicon, here: ReadonlyMap<EntityKey, OverviewEntity>): OverviewBrief[] {
  const isHere = lexicon.entities.map(({ id }) => here.has(`${lexicon.packId}/${id}`))
  // A pack is private as a whole.
  const isPrivate = lexicon.entities.some(({ id }) => here.get(`${lexicon.packId}/${id}`)?.isPrivate)
  return lexicon.briefs.flatMap(({ id, title, date, summary, entities }) => {
    const shared = entities.filter((index) => isHere[index])
    if (shared.length === 0) return []
    return [
      {
        key: `${lexicon.packId}/${id}`,
        title,
        date,
        summary,
        here: namedEntities(lexicon, shared),
        notHere: namedEntities(
          lexicon,
          entities.filter((index) => !isHere[index]),
        ),
        ...(isPrivate && { isPrivate }),
      },
    ]
  })
}

function later(a: OverviewBrief, b: OverviewBrief): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0
}

function leftOutBy(briefs: readonly OverviewBrief[]): NamedEntity[] {
  const counts = new Map<EntityKey, { entity: NamedEntity; count: number }>()
  for (const { notHere } of briefs) {
    for (const entity of notHere) {
      const known = counts.get(entity.key) ?? { entity, count: 0 }
      counts.set(entity.key, { entity, count: known.count + 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ entity }) => entity)
}
