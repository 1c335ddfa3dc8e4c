import type { ResultPage } from '../../data/search/result-page'

/**
 * What was shown before anything was asked, the last time: read without waiting, so that a popup opens with its list.
 * It is replaced as soon as the store has answered, some hundredths of a second later, and may be lost at any time.
 */
const key = 'front/1'

export function readLastFront(): ResultPage | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(stored?.hits) ? stored : null
  } catch {
    return null
  }
}

export function keepFront(front: ResultPage): void {
  try {
    const json = JSON.stringify(front)
    if (localStorage.getItem(key) !== json) localStorage.setItem(key, json)
  } catch {
    // Without room for it the list is there a little later.
  }
}
