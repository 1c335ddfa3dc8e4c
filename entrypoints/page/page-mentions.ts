/** The mentions of a page: the words that were read, the candidates of each block, and the mentions among them. */
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
import { PageVerdicts, type SurfaceId } from './page-verdicts'

/** A candidate as it is kept. The text around it is sent to the background and then dropped. */
interface Candidate extends Omit<Mention, 'verdict'> {
  id: SurfaceId
}

interface BlockEntry {
  /** The reading that it was met in; in a later one, what was known of it is out of date. */
  reading: number
  candidates: Candidate[]
  mentions: readonly Mention[]
}

/** The mentions of one reading of a page, derived from its text and the background's verdicts. */
export class PageMentions {
  /** Receives what is read. */
  readonly text: PageText
  readonly #filter = new NameFilter()
  /** Those with mentions are in document order, except for those at the end that were met last. */
  readonly #blocks = new Map<Element, BlockEntry>()
  #isSorted = true
  readonly #mereWords = new MereWords()
  readonly #verdicts = new PageVerdicts()
  /** Blocks whose mentions have yet to be derived. */
  readonly #stale = new Set<BlockEntry>()
  #reading = 0

  /** @param sieve which words of the page are of any use, as for `WordLog` */
  constructor(sieve?: Uint32Array) {
    this.text = new PageText(sieve)
  }

  /** Prepares to read some elements again: forgets what is in them, and in all blocks that have left the page. */
  forget(elements: readonly Element[]): void {
    this.#reading += 1
    const roots = new Set(elements)
    const forgotten = new Enclosed((element) => roots.has(element))
    for (const block of this.#blocks.keys()) {
      if (!isConnected(block) || forgotten.isIn(block)) this.#blocks.delete(block)
    }
  }

  /** The words that the background has not been asked about, or not recently. */
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

  /** The surfaces to ask the background about, or null if nothing is new. */
  openQuestions(): Surface[] | null {
    return this.#verdicts.openQuestions()
  }

  /** Takes the answer to `openQuestions`, in its order. */
  answer(verdicts: readonly (Verdict | null)[]): void {
    if (this.#verdicts.answer(verdicts)) for (const entry of this.#blocks.values()) this.#stale.add(entry)
  }

  /** Derives the mentions of new blocks, and of all where a new surface has decided old ones. */
  derive(): void {
    for (const entry of this.#stale) {
      const before = entry.mentions
      const accepted: Mention[] = []
      for (const candidate of entry.candidates) {
        const verdict = this.#verdicts.find(candidate.id)
        if (verdict) accepted.push({ ...candidate, verdict })
      }
      // An unchanged mention stays the same object, because an open card refers to it.
      entry.mentions = chooseMentions(accepted).map((one) => before.find((old) => isSame(old, one)) ?? one)
      if (accepted.length > 0) this.#isSorted = false
    }
    this.#stale.clear()
  }

  /** Blocks with their mentions, those that have any, in document order. */
  blocks(): [Element, readonly Mention[]][] {
    const marked = [...this.#blocks].filter(([, { mentions }]) => mentions.length > 0)
    if (!this.#isSorted) {
      // What was in order has stayed so; each pair of neighbours is compared once.
      for (const [block, entry] of marked.sort(([a], [b]) => inDocumentOrder(a, b))) {
        this.#blocks.delete(block)
        this.#blocks.set(block, entry)
      }
      this.#isSorted = true
    }
    return marked.map(([block, { mentions }]) => [block, mentions])
  }

  #enter(block: Element, { start, end, startPiece, endPiece, surface }: FoundSurface): void {
    const { text } = this
    const { starts } = text.pieces
    const candidate: Candidate = {
      block,
      start: text.origin + start,
      end: text.origin + end,
      startContainer: text.nodeAt(startPiece),
      startOffset: start - (starts[startPiece] as number),
      endContainer: text.nodeAt(endPiece),
      endOffset: end - (starts[endPiece] as number),
      surface: surface.text,
      id: this.#verdicts.raise(surface),
    }
    let entry = this.#blocks.get(block)
    if (entry?.reading === this.#reading) entry.candidates.push(candidate)
    else {
      entry = { reading: this.#reading, candidates: [candidate], mentions: [] }
      // Moved to the end, in the order in which the page is read.
      this.#blocks.delete(block)
      this.#blocks.set(block, entry)
    }
    this.#stale.add(entry)
  }
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.startContainer === b.startContainer &&
    a.verdict.entities.join() === b.verdict.entities.join()
  )
}
