import type { Score } from '../../support/score-mentions'

/** What one rule changes. Pairs are the texts of odd and of even lines. */
export interface RuleEffect {
  /** Known mentions that it finds; negative if it costs some. */
  found: [number, number]
  /** Wrong marks that it bars; negative if it brings some. */
  barred: [number, number]
  /** Texts in which it leads to fewer errors, and to more. */
  helped: number
  harmed: number
}

/** @param full the scores of each text with all rules, and `off` without the one */
export function effectOf(full: readonly Score[], off: readonly Score[]): RuleEffect {
  const effect: RuleEffect = { found: [0, 0], barred: [0, 0], helped: 0, harmed: 0 }
  for (const [i, score] of full.entries()) {
    const other = off[i]
    if (!other) continue
    const found = other.missed.length - score.missed.length
    const barred = other.wrong.length - score.wrong.length
    effect.found[i % 2 === 0 ? 0 : 1] += found
    effect.barred[i % 2 === 0 ? 0 : 1] += barred
    if (found + barred > 0) effect.helped += 1
    if (found + barred < 0) effect.harmed += 1
  }
  return effect
}
