import { type QueryKind, queryKinds } from './generate-queries'
import type { PlainQuery } from './page-script'

export interface Quality {
  /** Mean of 1 / place of the first right answer, among the first ten. */
  mrr: number
  /** Share of queries with a right answer among the first ten. */
  recall10: number
}

export type QualityByKind = Record<QueryKind | 'all', Quality>

const depth = 10

/** @param answers ids of briefs by query, best first */
export function qualityOf(
  queries: readonly PlainQuery[],
  answers: readonly (readonly string[])[],
): QualityByKind {
  const places = queries.map(({ wanted }, index) => {
    const at = (answers[index] ?? []).slice(0, depth).findIndex((id) => wanted.includes(id))
    return at < 0 ? 0 : 1 / (at + 1)
  })
  const of = (chosen: readonly number[]): Quality => ({
    mrr: chosen.reduce((sum, one) => sum + one, 0) / chosen.length,
    recall10: chosen.filter((one) => one > 0).length / chosen.length,
  })
  const byKind = queryKinds.map((kind) => [
    kind,
    of(places.filter((_, index) => queries[index]?.kind === kind)),
  ])
  return { ...Object.fromEntries(byKind), all: of(places) } as QualityByKind
}
