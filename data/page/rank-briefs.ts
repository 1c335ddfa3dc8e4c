import type { Lexicon } from '../match/lexicon'

export interface RankedBrief {
  /** Index in the lexicon. */
  brief: number
  /** Other entities of the brief that the page mentions too, by index in the lexicon. */
  alsoHere: number[]
}

/**
 * The briefs of an entity: first those whose other entities the page mentions too, then the newest.
 *
 * @param pageEntities indices in the lexicon
 */
export function rankBriefs(
  lexicon: Lexicon,
  entity: number,
  pageEntities: ReadonlySet<number>,
): RankedBrief[] {
  const ranked = (lexicon.entities[entity]?.briefs ?? []).map((brief) => ({
    brief,
    alsoHere: (lexicon.briefs[brief]?.entities ?? []).filter((id) => id !== entity && pageEntities.has(id)),
  }))
  // A lexicon lists briefs newest first, and the sort is stable.
  return ranked.sort((a, b) => b.alsoHere.length - a.alsoHere.length)
}
