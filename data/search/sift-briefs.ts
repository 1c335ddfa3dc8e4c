import type { FindOptions, FoundBrief } from './brief-search'
import type { ParsedQuery } from './parse-query'
import type { Candidate } from './rank-candidates'
import type { SearchPart } from './search-part'
import { wordsOf } from './words'

/** Most briefs that are read to see whether they have a phrase; these have all its words in one text. */
export const mostSifted = 1000
/** Briefs read at once; each costs the chunk that it is in. */
const readAtOnce = 50

/** Whether texts must be read to tell if a brief answers the query: the index does not know the order of words. */
export function needsTexts({ phrases, excluded }: ParsedQuery): boolean {
  return phrases.length > 0 || excluded.some((words) => words.length > 1)
}

/**
 * Keeps briefs that have all phrases and nothing that is excluded. Reads the best first, until there are enough to
 * show. `total` also counts those that were not read.
 */
export async function siftBriefs(
  { candidates, total }: { candidates: Candidate[]; total: number },
  query: ParsedQuery,
  { limit, readTexts }: Pick<FindOptions, 'limit' | 'readTexts'>,
): Promise<{ briefs: FoundBrief[]; total: number }> {
  if (!needsTexts(query)) return { briefs: candidates.slice(0, limit), total }
  const kept: Candidate[] = []
  let read = 0
  while (read < candidates.length && kept.length < limit) {
    const some = candidates.slice(read, read + readAtOnce)
    const texts = (await readTexts?.(some)) ?? []
    kept.push(...some.filter(({ part, brief }, index) => answers(query, linesOf(part, brief, texts[index]))))
    read += some.length
  }
  return { briefs: kept.slice(0, limit), total: kept.length + (kept.length === 0 ? 0 : total - read) }
}

function answers({ phrases, excluded }: ParsedQuery, lines: readonly string[]): boolean {
  const has = (words: readonly string[]) => lines.some((line) => line.includes(` ${words.join(' ')} `))
  return phrases.every(has) && !excluded.some(has)
}

/** All of a brief that can be searched, each text as folded words with a space around each. */
function linesOf(part: SearchPart, brief: number, texts: readonly string[] | undefined): string[] {
  const names = [...part.entitiesOf(brief)].flatMap((entity) => part.namesOf(entity))
  return [part.titleOf(brief), ...part.placesOf(brief), ...names, ...(texts ?? [])].map(
    (text) =>
      ` ${wordsOf(text)
        .map(({ folded }) => folded)
        .join(' ')} `,
  )
}
