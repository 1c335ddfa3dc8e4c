import type { BriefSearch } from './brief-search'
import { chipsOf, type FilterChip } from './edit-query'
import { facetsOf } from './facets'
import { findEntities } from './find-entities'
import { nearestNames } from './nearest-names'
import { type EntityHit, hitOf, type SearchHit, spanOf } from './search-hit'
import type { BriefSpan } from './search-index'

/** What a list of results shows of a query. */
export interface ResultPage {
  query: string
  /** How many briefs answer the query. */
  total: number
  /** Best first. */
  hits: SearchHit[]
  entities: EntityHit[]
  /** Names worth a try, where nothing was found. */
  nearest: string[]
  /** The query's filters, and further ones that would narrow the results. */
  chips: FilterChip[]
}

/** What briefs say, by where they stand; undefined for what cannot be read. */
export type ReadTexts = (spans: readonly (BriefSpan | undefined)[]) => Promise<(string[] | undefined)[]>

export interface PageOptions {
  limit: number
  /** `packId/entityId` of what the page mentions. */
  pageEntities: readonly string[]
  readTexts: ReadTexts
  /** The snippet that is shown of a brief now. It stays until the text is read, so that rows do not jump. */
  shownSnippet?: (key: string) => string | undefined
}

/**
 * Searches, and reads the texts of the results that are shown. `onFound` gets the results before their texts are read,
 * so that the list follows the keystrokes; the resolved page has the snippets.
 */
export async function findPage(
  search: BriefSearch,
  query: string,
  { limit, pageEntities, readTexts, shownSnippet = () => undefined }: PageOptions,
  onFound: (page: ResultPage) => void = () => {},
): Promise<ResultPage> {
  const found = await search.find(query, {
    limit,
    pageEntities,
    readTexts: (briefs) => readTexts(briefs.map(spanOf)),
  })
  const entities = findEntities(found)
  const nearest = found.total === 0 ? nearestNames(search.parts, found.query.text || query) : []
  const pageOf = (texts: readonly (readonly string[] | undefined)[]): ResultPage => ({
    query,
    total: found.total,
    hits: found.briefs.map((one, index) =>
      hitOf(found, one, {
        texts: texts[index],
        shownSnippet: shownSnippet(one.part.keyOf(one.brief)) ?? '',
        isOfPage: index < found.briefsOfPage,
      }),
    ),
    entities,
    nearest,
    chips: [
      ...chipsOf(query),
      ...(found.query.words.length > 0 || found.query.filters.length > 0 ? facetsOf(found) : []),
    ],
  })
  onFound(pageOf([]))
  return pageOf(await readTexts(found.briefs.map(spanOf)))
}
