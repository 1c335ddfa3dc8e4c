import { chooseMentions } from '../../data/match/choose-mentions'
import { findSurfaces } from '../../data/match/find-surfaces'
import type { Lexicon } from '../../data/match/lexicon'
import { buildNameFilter } from '../../data/match/name-filter'
import { buildNameIndex } from '../../data/match/name-index'
import type { OrdinaryWords } from '../../data/match/ordinary-words'
import { createResolver } from '../../data/match/resolver'
import { allRules } from '../../data/match/rules/all-rules'
import type { Rule } from '../../data/match/rules/rule'
import { readText, WordLog } from '../../data/match/word-log'

export interface FoundMention {
  /** Offsets in UTF-16 code units. */
  start: number
  end: number
  entity: string
}

/** A paragraph ends at an empty line; within it a name may cross a line's end. */
const paragraph = /(?:(?!\n[^\S\n]*\n)[\s\S])+/gu

/**
 * Reads plain text as the extension reads a page: a paragraph is a run. What stands on another line is no
 * neighbour of a name, since texts taken from pages have a line for each block.
 */
export function createMentionFinder(
  lexicon: Lexicon,
  words: OrdinaryWords,
  rules: readonly Rule[] = allRules,
): (text: string) => FoundMention[] {
  const resolver = createResolver([buildNameIndex(lexicon, words)], rules)
  const keyStart = lexicon.packId.length + 1
  return (text) => {
    const log = new WordLog()
    const runs = Array.from(text.matchAll(paragraph), ([run]) => ({ run, words: readText(log, run) }))
    const offsets = Array.from(text.matchAll(paragraph), ({ index }) => index)
    const filter = buildNameFilter(resolver.namesAmong(log.takeFresh()))
    const found = runs.flatMap((item, i) =>
      findSurfaces(item.run, log, item.words, filter).map(({ start, end, surface }) => ({
        start: start + (offsets[i] ?? 0),
        end: end + (offsets[i] ?? 0),
        surface: {
          text: surface.text,
          before: surface.before.slice(surface.before.lastIndexOf('\n') + 1),
          after: surface.after.replace(/\n[\s\S]*/u, ''),
        },
      })),
    )
    const verdicts = resolver.resolve(found.map(({ surface }) => surface))
    const accepted = found.flatMap(({ start, end }, i) => {
      const entity = verdicts[i]?.entities[0]
      return entity === undefined ? [] : [{ start, end, entity: entity.slice(keyStart) }]
    })
    return chooseMentions(accepted)
  }
}
