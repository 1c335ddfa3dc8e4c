import { filtersOf } from '../../data/search/edit-query'

/** The filters of the popup's last query are kept for the next time: whoever works on one place goes on there. */
const key = 'filters/1'

/** The filters that were kept, as the beginning of a query; empty if there are none. */
export function readKeptFilters(): string {
  try {
    // Whatever another version has left there is parsed as a query, of which only filters count.
    return filtersOf(localStorage.getItem(key) ?? '')
  } catch {
    return ''
  }
}

/** Keeps the filters of a query, without its words. */
export function keepFilters(query: string): void {
  try {
    localStorage.setItem(key, filtersOf(query))
  } catch {
    // Without room for them, the next search begins without filters.
  }
}
