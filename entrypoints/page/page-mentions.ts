/** What stands on the page: the words read, the candidates of each block, and the mentions among them. */
import { chooseMentions } from '../../data/match/choose-mentions'
import type { Span } from '../../data/match/find-candidates'
import type { FoundSurface } from '../../data/match/find-surfaces'
import { buildNameFilter, type NameFilter, type PageNames } from '../../data/match/name-filter'
import { WordLog } from '../../data/match/word-log'
import type { Surface, Verdict } from '../../data/messages/protocol'
import { isConnected } from './dom-getters'
import type { Mention } from './mention'
import { PageVerdicts, type SurfaceKey } from './page-verdicts'
import type { TextRun } from './read-page'
import { type JoinedRun, searchRun } from './search-run'
import { ReadPlaces } from './text-blocks'

/** A candidate as it is kept: what stands around it is told to the background and then dropped. */
interface Candidate extends Span {
  text: string
  key: SurfaceKey
}

interface BlockEntry {
  runs: { run: JoinedRun; candidates: Candidate[] }[]
  mentions: Mention[]
}

export class PageMentions {
  /** What is read goes in here. */
  readonly log = new WordLog()
  readonly #names = { full: new Set<number>(), prefixes: new Set<number>(), keys: new Set<number>() }
  readonly #blocks = new Map<Element, BlockEntry>()
  readonly #verdicts = new PageVerdicts()
  /** Blocks whose mentions are to be derived. */
  readonly #stale = new Set<Element>()
  #filter: NameFilter | null = null
  /** Read and not yet searched. */
  #runs: TextRun[] = []

  /** Words that are read and not yet searched. */
  get waiting(): number {
    return this.log.size
  }

  /** Forgets what stood in some blocks and in all that have left the page. */
  forget(blocks: Iterable<Element>): void {
    for (const block of blocks) this.#blocks.delete(block)
    for (const block of this.#blocks.keys()) if (!isConnected(block)) this.#blocks.delete(block)
  }

  forgetBlock(block: Element): void {
    this.#blocks.delete(block)
  }

  /** Takes a run whose words stand in the log; several runs may share a block. */
  add(run: TextRun): void {
    this.#runs.push(run)
  }

  /** The words that the background has not been asked about. */
  takeWords(): Int32Array<ArrayBuffer> {
    return this.log.takeFresh()
  }

  /** Takes the names that the background knows for these words. */
  learn(names: PageNames): void {
    if (this.#filter && names.full.length === 0) return
    for (const part of ['full', 'prefixes', 'keys'] as const) {
      for (const hash of names[part]) this.#names[part].add(hash)
    }
    this.#filter = buildNameFilter({
      full: Int32Array.from(this.#names.full),
      prefixes: Int32Array.from(this.#names.prefixes),
      keys: Int32Array.from(this.#names.keys),
    })
  }

  /** Searches what was read. A generator, so that the caller can work in slices. */
  *search(): Generator<void> {
    const filter = this.#filter
    if (!filter) return
    const places = new ReadPlaces()
    for (const run of this.#runs) {
      const searched = searchRun(run, this.log, filter, places)
      if (!searched) continue
      this.#enter(searched.run, searched.found)
      yield
    }
    this.#runs = []
    this.log.clear()
  }

  /** What the background is to be asked, or null where nothing is new. */
  openQuestions(): Surface[] | null {
    return this.#verdicts.openQuestions()
  }

  /** Takes the answer to `openQuestions`, in its order. */
  answer(surfaces: readonly Surface[], verdicts: readonly (Verdict | null)[]): void {
    if (this.#verdicts.answer(surfaces, verdicts))
      for (const block of this.#blocks.keys()) this.#stale.add(block)
  }

  /** Derives the mentions of new blocks, and of all where a new surface has decided old ones. */
  derive(): void {
    for (const block of this.#stale) {
      const entry = this.#blocks.get(block)
      if (!entry) continue
      const before = entry.mentions
      entry.mentions = entry.runs.flatMap(({ run, candidates }) => {
        const accepted = candidates.flatMap(({ start, end, text, key }) => {
          const verdict = this.#verdicts.find(key)
          return verdict ? [{ run, start, end, surface: text, verdict }] : []
        })
        return chooseMentions(accepted).map((mention) => sameAs(mention, before) ?? mention)
      })
    }
    this.#stale.clear()
  }

  /** Blocks that hold mentions, with them, in no order. */
  *blocks(): Generator<[Element, readonly Mention[]]> {
    for (const [block, entry] of this.#blocks) if (entry.mentions.length > 0) yield [block, entry.mentions]
  }

  #enter(run: JoinedRun, found: FoundSurface[]): void {
    const candidates = found.map(({ start, end, surface }) => {
      const shown = asShown(surface)
      return { start, end, text: shown.text, key: this.#verdicts.raise(shown) }
    })
    const entry = this.#blocks.get(run.block) ?? { runs: [], mentions: [] }
    entry.runs.push({ run, candidates })
    this.#stale.add(run.block)
    this.#blocks.set(run.block, entry)
  }
}

/** A line break in the source of a page is a space to its readers, and starts no sentence. */
function asShown({ text, before, after }: Surface): Surface {
  return { text, before: spaced(before), after: spaced(after) }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** A mention that has not changed stays the same object: an open card holds on to it. */
function sameAs(mention: Mention, before: readonly Mention[]): Mention | undefined {
  return before.find(
    (old) =>
      old.run === mention.run &&
      old.start === mention.start &&
      old.end === mention.end &&
      old.verdict.entities.join() === mention.verdict.entities.join(),
  )
}
