/** The extension's finder on one page, without messages and painting. Runs in a page. */
import type { Role } from '../../../data/brief/brief'
import type { Lexicon } from '../../../data/match/lexicon'
import { buildNameIndex, type NameIndex } from '../../../data/match/name-index'
import { createResolver, type Resolver } from '../../../data/match/resolver'
import type { OrdinaryWords } from '../../../data/match/words/ordinary-words'
import { runWhole } from '../../../data/slices/run-in-slices'
import { PageMentions } from '../../../entrypoints/page/page-mentions'
import { PageText } from '../../../entrypoints/page/page-text'
import { readPage } from '../../../entrypoints/page/read-page'
import type { BenchName } from './name-list'

export function indexOf(names: readonly BenchName[], words: OrdinaryWords): NameIndex {
  return runWhole(buildNameIndex(lexiconOf(names), words))
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
  /** Distinct stretches, by text or context, that the page asks about. */
  candidates: number
  /** Mentions that are left once the background has decided. */
  mentions: number
  words: number
  /** Hashes that the page gets in return for its words. */
  hashes: number
  /** The background's share of the whole, in milliseconds. */
  backgroundMs: number
  /** Characters of all candidates, with their context. */
  asked: number
}

/** Takes text and does nothing with it. */
class UnreadText extends PageText {
  override add(): void {}
}

/** The walk over text nodes, and that for shadow roots, alone. */
export function walkOnly(): number {
  return readInto(new UnreadText()).waiting
}

/** The walk and the reading of words, to see where the time goes. */
export function wordsOnly({ sieve }: Resolver): number {
  return readInto(new PageText(sieve)).log.size
}

function readInto(text: PageText): PageText {
  for (const _ of readPage(document.documentElement, text, () => {}));
  return text
}

/** Reads the whole page anew, as when it is opened. */
export function findOnPage(resolver: Resolver): OursResult {
  const page = new PageMentions(resolver.sieve)
  readInto(page.text)
  const words = page.takeWords()
  const asked = performance.now()
  const names = resolver.namesAmong(words)
  const answered = performance.now()
  page.learn(names)
  for (const _ of page.search());
  const surfaces = page.openQuestions() ?? []
  const askedAgain = performance.now()
  const verdicts = resolver.resolve(surfaces)
  const backgroundMs = answered - asked + performance.now() - askedAgain
  page.answer(verdicts)
  page.derive()
  let mentions = 0
  for (const [, own] of page.blocks()) mentions += own.length
  return {
    candidates: surfaces.length,
    mentions,
    words: words.length,
    hashes: names.hashes.length,
    backgroundMs,
    asked: surfaces.reduce(
      (sum, { text, before, after }) => sum + text.length + before.length + after.length,
      0,
    ),
  }
}
