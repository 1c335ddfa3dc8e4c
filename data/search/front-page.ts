import type { ResultPage } from './result-page'
import type { SearchFront } from './search-front'

/** The newest briefs of all packs as results: what is shown before the index is read. */
export function frontPage(fronts: readonly SearchFront[], limit: number): ResultPage {
  const newest = fronts
    .flatMap(({ newest, packTitle }) => newest.map((brief) => ({ ...brief, packTitle })))
    .sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1))
  return {
    query: '',
    total: fronts.reduce((sum, { briefCount }) => sum + briefCount, 0),
    hits: newest.slice(0, limit).map((brief) => ({
      ...brief,
      titleRanges: [],
      snippetRanges: [],
      why: { field: 'newest' },
    })),
    entities: [],
    nearest: [],
    chips: [],
  }
}
