/** Most letters that a misspelling changes. */
const maxDistance = 2

/** Shorter names are too similar to one another. */
const minLength = 5

/** The name that a writer most likely meant; undefined if none is close. All in the form of `nameKey`. */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  if (text.length < minLength) return undefined
  let nearest: string | undefined
  let least = maxDistance + 1
  for (const name of names) {
    if (Math.abs(name.length - text.length) > maxDistance || name.length < minLength) continue
    const distance = editDistance(text, name)
    if (distance < least) {
      least = distance
      nearest = name
    }
  }
  return nearest
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
