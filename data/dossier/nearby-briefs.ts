import type { Role } from '../brief/brief'
import type { Lexicon, LexiconBrief } from '../match/lexicon'
import type { BriefKey, NamedEntity } from '../messages/protocol'
import { namedEntities } from '../page/find-entity'

export interface NearbyBrief {
  key: BriefKey
  title: string
  date: string
}

/** Briefs to go on to from a brief. */
export interface NearbyBriefs {
  /** What the brief is about first of all. */
  main: NamedEntity
  earlier: NearbyBrief | null
  later: NearbyBrief | null
  /** The main entity and the others of the brief that other briefs name too; first those named most. */
  more: (NamedEntity & { briefCount: number })[]
}

/** Longer lists are for the pages of entities. */
const mostMore = 6

/** Whom a brief is about when its title names none: who did it, then what it rests on, then whom it struck. */
const roleOrder: readonly Role[] = ['actor', 'law', 'victim', 'other', 'authority', 'place']

/**
 * The brief before and the brief after one on the same main entity, by date. Undefined where no other brief names any
 * of its entities, and where the pack has no such brief.
 */
export function findNearbyBriefs(lexicon: Lexicon, briefId: string): NearbyBriefs | undefined {
  const at = lexicon.briefs.findIndex(({ id }) => id === briefId)
  const brief = lexicon.briefs[at]
  if (!brief) return undefined
  const known = [...new Set(brief.entities)].filter((index) => briefCount(lexicon, index) > 1)
  const main = findMain(lexicon, brief, known)
  const [named] = main === undefined ? [] : namedEntities(lexicon, [main])
  if (main === undefined || !named) return undefined

  const inTime = (lexicon.entities[main]?.briefs ?? [])
    .flatMap((index) => lexicon.briefs[index] ?? [])
    .sort((a, b) => (byDate(a) < byDate(b) ? -1 : 1))
  const here = inTime.indexOf(brief)
  const others = known
    .filter((index) => index !== main)
    .sort((a, b) => briefCount(lexicon, b) - briefCount(lexicon, a))
  return {
    main: named,
    earlier: nearby(lexicon, inTime[here - 1]),
    later: nearby(lexicon, inTime[here + 1]),
    more: [main, ...others].slice(0, mostMore).flatMap((index) =>
      namedEntities(lexicon, [index]).map((entity) => ({
        ...entity,
        briefCount: briefCount(lexicon, index),
      })),
    ),
  }
}

/** The entity that the title names first; if it names none, the first one of the role that matters most. */
function findMain(lexicon: Lexicon, brief: LexiconBrief, known: readonly number[]): number | undefined {
  const title = brief.title.toLowerCase()
  const inTitle = known
    .map((index) => ({ index, at: title.indexOf((lexicon.entities[index]?.name ?? '').toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  if (inTitle[0]) return inTitle[0].index
  const rank = (index: number) => roleOrder.indexOf(lexicon.entities[index]?.role ?? 'other')
  return [...known].sort((a, b) => rank(a) - rank(b))[0]
}

function briefCount(lexicon: Lexicon, entity: number): number {
  return lexicon.entities[entity]?.briefs.length ?? 0
}

/** Briefs of one day stand in the order of their ids, so that the way on always leads through all of them. */
function byDate({ date, id }: LexiconBrief): string {
  return `${date.padEnd(10, '-')} ${id}`
}

function nearby({ packId }: Lexicon, brief: LexiconBrief | undefined): NearbyBrief | null {
  return brief ? { key: `${packId}/${brief.id}`, title: brief.title, date: brief.date } : null
}
