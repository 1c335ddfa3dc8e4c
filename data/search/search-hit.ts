import { type Role, roles } from '../brief/brief'
import { type EntityKind, entityKinds } from '../brief/entity'
import type { Found, FoundBrief } from './brief-search'
import { tellingWords } from './parse-query'
import type { BriefSpan } from './search-index'
import type { SearchPart } from './search-part'
import { type HitLength, rangesOf, snippetOf, type TextRange } from './snippet'
import { wordsOf } from './words'

/** A brief as a list of results shows it. */
export interface SearchHit {
  /** `packId/briefId` */
  key: string
  title: string
  titleRanges: TextRange[]
  date: string
  packTitle: string
  /** At most 160 characters around the best hit; until its text is read that of an earlier query, or none. */
  snippet: string
  snippetRanges: TextRange[]
  why: WhyFound
}

/** What answered the query best. A name tells the main name of its entity where it is another. */
export type WhyFound =
  | { field: 'title' | 'text' | 'newest' | 'page' }
  | { field: 'name'; text: string; of: string | null }
  | { field: 'place'; text: string }

/** An entity that a query names. */
export interface EntityHit {
  /** `packId/entityId` */
  key: string
  name: string
  nameRanges: TextRange[]
  kind: EntityKind | null
  role: Role
  briefCount: number
  /** The other name that the query named it by. */
  alias: string | null
}

/** Terms below this likeness are only related to the query, and are not marked. */
const leastMarked = 0.4

/** Which words of a text are hits, and how many of their characters: those that were typed, or all. */
export function hitLengthOf({ meanings, query }: Pick<Found, 'meanings' | 'query'>): HitLength {
  const typed = tellingWords(query)
  const hits = new Map<string, number>()
  for (const terms of meanings.values()) {
    for (const [term, likeness] of terms) hits.set(term, Math.max(hits.get(term) ?? 0, likeness))
  }
  return (folded) => {
    const known = hits.get(folded) ?? 0
    const begun = typed.find((word) => folded.startsWith(word))
    if (begun) return known === 1 || begun === folded ? folded.length : begun.length
    return known >= leastMarked ? folded.length : 0
  }
}

interface KnownOfHit {
  /** What the brief says, the summary first; undefined while it is not read. */
  texts: readonly string[] | undefined
  /** The snippet that an earlier query showed, marked anew, until the text is read. */
  shownSnippet: string
  isOfPage: boolean
}

/** A found brief as a list of results shows it. */
export function hitOf(
  found: Found,
  { part, brief }: FoundBrief,
  { texts, shownSnippet, isOfPage }: KnownOfHit,
): SearchHit {
  const hitLength = hitLengthOf(found)
  const title = part.titleOf(brief)
  const titleRanges = rangesOf(title, hitLength)
  const snippet = texts
    ? snippetOf(texts, hitLength)
    : { text: shownSnippet, ranges: rangesOf(shownSnippet, hitLength) }
  return {
    key: part.keyOf(brief),
    title,
    titleRanges,
    date: part.dateOf(brief),
    packTitle: part.head.packTitle,
    snippet: snippet.text,
    snippetRanges: snippet.ranges,
    why:
      found.query.words.length > 0
        ? whyFound(part, brief, titleRanges, hitLength, found)
        : { field: isOfPage ? 'page' : 'newest' },
  }
}

/** A name that was typed says more than a place, and a place more than a name that is only related to the query. */
function whyFound(
  part: SearchPart,
  brief: number,
  titleRanges: readonly TextRange[],
  hitLength: HitLength,
  { query }: Found,
): WhyFound {
  if (titleRanges.length > 0) return { field: 'title' }
  const typed = tellingWords(query)
  const isTyped = (text: string) =>
    wordsOf(text).some(({ folded }) => typed.some((word) => folded.startsWith(word)))
  const isHit = (text: string) => wordsOf(text).some(({ folded }) => hitLength(folded) > 0)
  const place = part.placesOf(brief).find(isHit)
  return (
    nameFound(part, brief, isTyped) ??
    (place === undefined ? nameFound(part, brief, isHit) : { field: 'place', text: place }) ?? {
      field: 'text',
    }
  )
}

function nameFound(
  part: SearchPart,
  brief: number,
  isMeant: (name: string) => boolean,
): WhyFound | undefined {
  for (const entity of part.entitiesOf(brief)) {
    const [main = '', ...others] = part.namesOf(entity)
    const text = [main, ...others].find(isMeant)
    if (text !== undefined) return { field: 'name', text, of: text === main ? null : main }
  }
  return undefined
}

/** Where a brief's JSON stands in the store; undefined where that was not known when it was compiled. */
export function spanOf({ part, brief }: FoundBrief): BriefSpan | undefined {
  const { chunks, spans } = part.head.briefs
  const at = brief * 3
  const chunk = at < spans.length ? chunks[spans[at] as number] : undefined
  if (chunk === undefined) return undefined
  return { chunk, start: spans[at + 1] as number, end: spans[at + 2] as number }
}

/**
 * An entity among the results.
 *
 * @param entity its index in the part
 * @param named the name that the query named it by
 */
export function entityHit(part: SearchPart, entity: number, named: string, hitLength: HitLength): EntityHit {
  const { kinds, roles: roleOf, briefCounts } = part.head.entities
  const name = part.mainNameOf(entity)
  return {
    key: part.entityKeyOf(entity),
    name,
    nameRanges: rangesOf(name, hitLength),
    kind: entityKinds[kinds[entity] as number] ?? null,
    role: roles[roleOf[entity] as number] ?? 'other',
    briefCount: briefCounts[entity] as number,
    alias: named === name ? null : named,
  }
}
