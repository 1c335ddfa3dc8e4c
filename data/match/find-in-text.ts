import { chooseMentions } from './choose-mentions'
import type { Span } from './find-candidates'
import { type FoundSurface, findSurfaces, MereWords } from './find-surfaces'
import { NameFilter } from './name-filter'
import type { Resolver } from './resolver'
import { TextPieces } from './text-pieces'
import { WordLog } from './word-log'

export interface FoundName extends Span {
  /** The first one, if the name means several. */
  entity: string
}

/** A paragraph ends at an empty line; within it a name may cross a line's end. */
const paragraph = /(?:(?!\n[^\S\n]*\n)[\s\S])+/gu

/**
 * Finds names in plain text as on a page, each paragraph being a piece of its own. Text on another line is no neighbour
 * of a name, since texts taken from pages have a line for each block.
 */
export function findInText(resolver: Resolver, text: string): FoundName[] {
  const paragraphs = new TextPieces(() => 'apart')
  const offsets: number[] = []
  for (const { 0: own, index } of text.matchAll(paragraph)) {
    paragraphs.add(own)
    offsets.push(index)
  }
  const log = new WordLog(resolver.sieve)
  log.read(paragraphs)
  log.end()
  const filter = new NameFilter()
  filter.add(resolver.namesAmong(log.takeFresh()))
  const found: FoundSurface[] = []
  const mereWords = new MereWords()
  for (const _ of findSurfaces(paragraphs, log, filter, mereWords, (one) => found.push(onItsLine(one))));
  const verdicts = resolver.resolve([...found.map(({ surface }) => surface), ...mereWords.takeFresh()])
  return chooseMentions(
    found.flatMap(({ start, end, startPiece }, i) => {
      const entity = verdicts[i]?.entities[0]
      const moved = (offsets[startPiece] ?? 0) - (paragraphs.starts[startPiece] ?? 0)
      return entity === undefined ? [] : [{ start: start + moved, end: end + moved, entity }]
    }),
  )
}

function onItsLine(found: FoundSurface): FoundSurface {
  const { text, before, after } = found.surface
  return {
    ...found,
    surface: {
      text,
      before: before.slice(before.lastIndexOf('\n') + 1),
      after: after.replace(/\n[\s\S]*/u, ''),
    },
  }
}
