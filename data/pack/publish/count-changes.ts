import type { Brief } from '../../brief/brief'

/** How many briefs came, changed and went from one version of a pack to the next. Both as `parseChunk` gives them. */
export function countChanges(
  before: readonly Brief[],
  after: readonly Brief[],
): { added: number; revised: number; withdrawn: number } {
  const old = new Map(before.map((brief) => [brief.id, JSON.stringify(brief)]))
  let added = 0
  let revised = 0
  for (const brief of after) {
    const text = old.get(brief.id)
    if (text === undefined) added++
    else if (text !== JSON.stringify(brief)) revised++
    old.delete(brief.id)
  }
  return { added, revised, withdrawn: old.size }
}
