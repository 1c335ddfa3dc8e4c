import { expect } from 'vitest'
import type { NameEntry } from '../../data/match/name-entry'
import { type Rule, strength } from '../../data/match/rules/rule'
import { claim, entryOf, nameOf } from './claim'

/**
 * How much a rule doubts a name.
 *
 * @param marked a sentence with the surface in ⟦⟧
 */
export function doubt(rule: Rule, marked: string, entry: NameEntry = entryOf('Play')): number {
  const made = claim(marked, entry)
  const name = nameOf(made)
  if (rule.concerns?.(name) === false) return 0
  const given = rule.doubt?.(made) ?? 0
  expect(given).toBeLessThanOrEqual(rule.most ?? strength.never)
  return Math.max(given, rule.doubtOfName?.(name) ?? 0)
}
