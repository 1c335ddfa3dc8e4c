import { findInText } from '../../data/match/find-in-text'
import type { Lexicon } from '../../data/match/lexicon'
import { buildNameIndex } from '../../data/match/name-index'
import { createResolver } from '../../data/match/resolver'
import { allRules } from '../../data/match/rules/all-rules'
import type { Rule } from '../../data/match/rules/rule'
import type { OrdinaryWords } from '../../data/match/words/ordinary-words'
import { runWhole } from '../../data/slices/run-in-slices'

export interface FoundMention {
  /** Offsets in UTF-16 code units. */
  start: number
  end: number
  entity: string
}

/** Finds names of one pack in plain text; entities are told by their ids within it. */
export function createMentionFinder(
  lexicon: Lexicon,
  words: OrdinaryWords,
  rules: readonly Rule[] = allRules,
): (text: string) => FoundMention[] {
  const resolver = createResolver([runWhole(buildNameIndex(lexicon, words))], rules)
  const keyStart = lexicon.packId.length + 1
  return (text) =>
    findInText(resolver, text).map((found) => ({ ...found, entity: found.entity.slice(keyStart) }))
}
