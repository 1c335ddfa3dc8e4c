import type { ResultPage } from '../../data/search/result-page'

/**
 * The last list that was shown before anything was asked. It is read without waiting, so that a popup opens with its
 * list. The store replaces it some hundredths of a second later, and it may be lost at any time.
 */
const key = 'front/1'

/** The list that was kept last; null if there is none. */
export function readLastFront(): ResultPage | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(stored?.hits) ? stored : null
  } catch {
    return null
  }
}

/** Keeps a list for the next opening. */
export function keepFront(front: ResultPage): void {
  try {
    const json = JSON.stringify(front)
    if (localStorage.getItem(key) !== json) localStorage.setItem(key, json)
  } catch {
    // Without room for it, the list appears a little later.
  }
}
