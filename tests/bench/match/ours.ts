/** The finder of the extension on one page, all but messages and painting. Runs in a page. */
import type { Role } from '../../../data/brief/brief'
import { chooseMentions } from '../../../data/match/choose-mentions'
import type { Lexicon } from '../../../data/match/lexicon'
import { buildNameFilter } from '../../../data/match/name-filter'
import { buildNameIndex, type NameIndex } from '../../../data/match/name-index'
import type { OrdinaryWords } from '../../../data/match/ordinary-words'
import { createResolver, type Resolver } from '../../../data/match/resolver'
import { WordLog } from '../../../data/match/word-log'
import type { Surface } from '../../../data/messages/protocol'
import { readPage, type TextRun } from '../../../entrypoints/page/read-page'
import { searchRun } from '../../../entrypoints/page/search-run'
import { ReadPlaces } from '../../../entrypoints/page/text-blocks'
import type { BenchName } from './name-list'

export function indexOf(names: readonly BenchName[], words: OrdinaryWords): NameIndex {
  return buildNameIndex(lexiconOf(names), words)
}

export function resolverOf(index: NameIndex): Resolver {
  return createResolver([index])
}

/** One entity a name, three to a brief. */
export function lexiconOf(names: readonly BenchName[]): Lexicon {
  const role: Role = 'other'
  const brief = (i: number) => ({ id: `b${i}`, title: '', date: '2025-01-01', summary: '', entities: [] })
  return {
    packId: 'bench',
    packTitle: 'Bench',
    entities: names.map(({ text, kind }, i) => ({
      id: `e${i}`,
      kind,
      role,
      name: text,
      about: '',
      briefs: [Math.floor(i / 3)],
    })),
    names: names.map(({ text }, entity) => ({ text, sources: [], disputed: false, entity })),
    briefs: names.filter((_, i) => i % 3 === 0).map((_, i) => brief(i)),
  }
}

export interface OursResult {
  /** Stretches that the page takes for names. */
  candidates: number
  /** Mentions that are left when the background has decided. */
  mentions: number
  words: number
  /** Hashes that the page gets in exchange for its words. */
  hashes: number
  /** Of the whole, what the background takes. */
  backgroundMs: number
}

/** Takes text and does nothing with it. */
class NoLog extends WordLog {
  override read(): void {}
  override end(): { from: number; to: number } {
    return { from: 0, to: 1 }
  }
}

/** The walk and the parting into blocks alone. */
export function walkOnly(): number {
  return readWords(new NoLog()).length
}

/** The walk and the reading of words, to see where the time goes. */
export function wordsOnly(): number {
  return readWords(new WordLog()).length
}

function readWords(log: WordLog): TextRun[] {
  const runs: TextRun[] = []
  const reading = readPage(
    document.documentElement,
    log,
    (run) => runs.push(run),
    () => {},
  )
  while (!reading.next().done);
  return runs
}

/** Reads the whole page anew, as when it is opened. */
export function findOnPage(resolver: Resolver): OursResult {
  const log = new WordLog()
  const runs = readWords(log)
  const fresh = log.takeFresh()
  const asked = performance.now()
  const names = resolver.namesAmong(fresh)
  const answered = performance.now()
  const filter = buildNameFilter(names)
  const surfaces = new Map<string, Surface>()
  const places = new ReadPlaces()
  const found = runs.map((run) => {
    const spans = searchRun(run, log, filter, places)?.found ?? []
    for (const { surface } of spans) if (!surfaces.has(surface.text)) surfaces.set(surface.text, surface)
    return spans
  })
  const askedAgain = performance.now()
  const verdicts = resolver.resolve([...surfaces.values()])
  const backgroundMs = answered - asked + performance.now() - askedAgain
  const accepted = new Set([...surfaces.keys()].filter((_, i) => verdicts[i]))
  let candidates = 0
  let mentions = 0
  for (const spans of found) {
    candidates += spans.length
    if (spans.length === 0) continue
    mentions += chooseMentions(spans.filter(({ surface }) => accepted.has(surface.text))).length
  }
  const hashes = names.full.length + names.prefixes.length
  return { candidates, mentions, words: fresh.length, hashes, backgroundMs }
}
