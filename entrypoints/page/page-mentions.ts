/** What stands on the page: the words read, the candidates of each block, and the mentions among them. */
import { chooseMentions } from '../../data/match/choose-mentions'
import { type FoundSurface, MereWords } from '../../data/match/find-surfaces'
import { NameFilter, type PageNames } from '../../data/match/name-filter'
import type { Surface, Verdict } from '../../data/messages/protocol'
import { inDocumentOrder } from './document-order'
import { isConnected } from './dom-getters'
import { Enclosed } from './enclosed'
import { findOnPage } from './find-on-page'
import type { Mention } from './mention'
import { PageText } from './page-text'
import { PageVerdicts, type SurfaceKey } from './page-verdicts'

/** A candidate as it is kept: what stands around it is told to the background and then dropped. */
interface Candidate extends Omit<Mention, 'verdict'> {
  key: SurfaceKey
}

interface BlockEntry {
  /** In which it was met: what was known of it before another is out of date. */
  reading: number
  candidates: Candidate[]
  mentions: readonly Mention[]
}

export class PageMentions {
  /** What is read goes in here. */
  readonly text: PageText
  readonly #filter = new NameFilter()
  /** Those with mentions are in document order, but for those behind them that were met last. */
  readonly #blocks = new Map<Element, BlockEntry>()
  #isSorted = true
  readonly #mereWords = new MereWords()
  readonly #verdicts = new PageVerdicts()
  /** Blocks whose mentions are to be derived; one may come twice. To put new objects into a set would be dear. */
  #stale: BlockEntry[] = []
  #reading = 0

  /** @param sieve which words of the page are of use, as for `WordLog` */
  constructor(sieve?: Uint32Array) {
    this.text = new PageText(sieve)
  }

  /** Begins to read some elements anew: forgets what stood in them, and in all blocks that have left the page. */
  forget(elements: readonly Element[]): void {
    this.#reading += 1
    const roots = new Set(elements)
    const forgotten = new Enclosed((element) => roots.has(element))
    for (const block of this.#blocks.keys()) {
      if (!isConnected(block) || forgotten.isIn(block)) this.#blocks.delete(block)
    }
  }

  /** The words that the background has not been asked about. */
  takeWords(): Int32Array<ArrayBuffer> {
    this.text.readWords()
    this.text.log.end()
    return this.text.log.takeFresh()
  }

  /** Takes the names that the background knows for these words. */
  learn(names: PageNames): void {
    this.#filter.add(names)
  }

  /** Searches what was read. A generator, so that the caller can work in slices. */
  *search(): Generator<void> {
    if (!this.#filter.isEmpty) {
      yield* findOnPage(this.text, this.#filter, this.#mereWords, (block, found) => this.#enter(block, found))
      for (const word of this.#mereWords.takeFresh()) this.#verdicts.raise(word)
    }
    this.text.clear()
  }

  /** What the background is to be asked, or null where nothing is new. */
  openQuestions(): Surface[] | null {
    return this.#verdicts.openQuestions()
  }

  /** Takes the answer to `openQuestions`, in its order. */
  answer(verdicts: readonly (Verdict | null)[]): void {
    if (this.#verdicts.answer(verdicts)) this.#stale = [...this.#blocks.values()]
  }

  /** Derives the mentions of new blocks, and of all where a new surface has decided old ones. */
  derive(): void {
    for (const entry of this.#stale) {
      const before = entry.mentions
      const accepted: Mention[] = []
      for (const candidate of entry.candidates) {
        const verdict = this.#verdicts.find(candidate.key)
        if (verdict) accepted.push({ ...candidate, verdict })
      }
      // One that has not changed stays the same object: an open card holds on to it.
      entry.mentions = chooseMentions(accepted).map((one) => before.find((old) => isSame(old, one)) ?? one)
      if (accepted.length > 0) this.#isSorted = false
    }
    this.#stale = []
  }

  /** Blocks that hold mentions, with them, in document order. */
  blocks(): [Element, readonly Mention[]][] {
    const marked = [...this.#blocks].filter(([, { mentions }]) => mentions.length > 0)
    if (!this.#isSorted) {
      // What was in order stays so: of neighbours each is compared once.
      for (const [block, entry] of marked.sort(([a], [b]) => inDocumentOrder(a, b))) {
        this.#blocks.delete(block)
        this.#blocks.set(block, entry)
      }
      this.#isSorted = true
    }
    return marked.map(([block, { mentions }]) => [block, mentions])
  }

  #enter(block: Element, { start, end, startPiece, endPiece, surface }: FoundSurface): void {
    const { pieces, origin } = this.text
    let entry = this.#blocks.get(block)
    if (entry?.reading !== this.#reading) {
      entry = { reading: this.#reading, candidates: [], mentions: [] }
      // At the end, in the order in which the page is read.
      this.#blocks.delete(block)
      this.#blocks.set(block, entry)
    }
    entry.candidates.push({
      block,
      start: origin + start,
      end: origin + end,
      startNode: this.text.nodeAt(startPiece),
      startOffset: start - (pieces.starts[startPiece] as number),
      endNode: this.text.nodeAt(endPiece),
      endOffset: end - (pieces.starts[endPiece] as number),
      surface: surface.text,
      key: this.#verdicts.raise(surface),
    })
    if (this.#stale.at(-1) !== entry) this.#stale.push(entry)
  }
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.startNode === b.startNode &&
    a.verdict.entities.join() === b.verdict.entities.join()
  )
}
