import { chooseMentions } from './choose-mentions'
import type { Span } from './find-candidates'
import { type FoundSurface, findSurfaces } from './find-surfaces'
import { buildNameFilter } from './name-filter'
import type { Resolver } from './resolver'
import { readText, WordLog } from './word-log'

export interface FoundName extends Span {
  /** The first where a name means several. */
  entity: string
}

/** A paragraph ends at an empty line; within it a name may cross a line's end. */
const paragraph = /(?:(?!\n[^\S\n]*\n)[\s\S])+/gu

/**
 * Finds names in plain text as they are found on a page: a paragraph is a run. What stands on another line is no
 * neighbour of a name, since texts taken from pages have a line for each block.
 */
export function findInText(resolver: Resolver, text: string): FoundName[] {
  const log = new WordLog()
  const runs = Array.from(text.matchAll(paragraph), ({ 0: run, index }) => ({
    run,
    offset: index,
    words: readText(log, run),
  }))
  const filter = buildNameFilter(resolver.namesAmong(log.takeFresh()))
  const found = runs.flatMap(({ run, offset, words }) =>
    findSurfaces(run, log, words, filter).map((one) => onItsLine(one, offset)),
  )
  const verdicts = resolver.resolve(found.map(({ surface }) => surface))
  return chooseMentions(
    found.flatMap(({ start, end }, i) => {
      const entity = verdicts[i]?.entities[0]
      return entity === undefined ? [] : [{ start, end, entity }]
    }),
  )
}

function onItsLine({ start, end, surface }: FoundSurface, offset: number): FoundSurface {
  return {
    start: start + offset,
    end: end + offset,
    surface: {
      text: surface.text,
      before: surface.before.slice(surface.before.lastIndexOf('\n') + 1),
      after: surface.after.replace(/\n[\s\S]*/u, ''),
    },
  }
}
