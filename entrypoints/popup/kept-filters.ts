import { filtersOf } from '../../data/search/edit-query'

/** The filters of the popup's last query, for the next time that it opens: who works on one place goes on there. */
const key = 'filters/1'

export function readKeptFilters(): string {
  try {
    // What another version left there is read as a query, of which only filters count.
    return filtersOf(localStorage.getItem(key) ?? '')
  } catch {
    return ''
  }
}

export function keepFilters(query: string): void {
  try {
    localStorage.setItem(key, filtersOf(query))
  } catch {
    // Without room for them the next search begins without filters.
  }
}
