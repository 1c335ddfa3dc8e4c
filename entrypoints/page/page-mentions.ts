/** What stands on the page: the words read, the candidates of each block, and the mentions among them. */
import { chooseMentions } from '../../data/match/choose-mentions'
import { type FoundSurface, MereWords } from '../../data/match/find-surfaces'
import { NameFilter, type PageNames } from '../../data/match/name-filter'
import type { Surface, Verdict } from '../../data/messages/protocol'
import { inDocumentOrder } from './document-order'
import { isConnected } from './dom-getters'
import { Enclosed } from './enclosed'
import { findOnPage } from './find-on-page'
import type { Mention, TextStretch } from './mention'
import { PageText } from './page-text'
import { PageVerdicts, type SurfaceKey } from './page-verdicts'

/** A candidate as it is kept: what stands around it is told to the background and then dropped. */
interface Candidate extends TextStretch {
  /** Grows in document order within a block. */
  start: number
  end: number
  text: string
  key: SurfaceKey
}

interface BlockEntry {
  candidates: Candidate[]
  mentions: Mention[]
}

export class PageMentions {
  /** What is read goes in here. */
  readonly text: PageText
  readonly #filter = new NameFilter()
  /** In document order but for those behind it that were met last. */
  #blocks = new Map<Element, BlockEntry>()
  #isSorted = true
  readonly #mereWords = new MereWords()
  readonly #verdicts = new PageVerdicts()
  /** Blocks whose mentions are to be derived. */
  readonly #stale = new Set<Element>()
  /** Blocks met in the reading under way: what was known of them before is out of date. */
  readonly #met = new Set<Element>()

  /** @param sieve which words of the page are of use, as for `WordLog` */
  constructor(sieve?: Uint32Array) {
    this.text = new PageText(sieve)
  }

  /** Begins to read some elements anew: forgets what stood in them, and in all blocks that have left the page. */
  forget(elements: readonly Element[]): void {
    this.#met.clear()
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
    if (this.#verdicts.answer(verdicts)) for (const block of this.#blocks.keys()) this.#stale.add(block)
  }

  /** Derives the mentions of new blocks, and of all where a new surface has decided old ones. */
  derive(): void {
    for (const block of this.#stale) {
      const entry = this.#blocks.get(block)
      if (!entry) continue
      const before = entry.mentions
      const accepted: (Candidate & { verdict: Verdict })[] = []
      for (const candidate of entry.candidates) {
        const verdict = this.#verdicts.find(candidate.key)
        if (verdict) accepted.push({ ...candidate, verdict })
      }
      entry.mentions = chooseMentions(accepted).map((one) => sameAs(one, before) ?? mentionOf(block, one))
    }
    this.#stale.clear()
  }

  /** Blocks that hold mentions, with them, in document order. */
  blocks(): [Element, readonly Mention[]][] {
    // What was in order stays so: of neighbours each is compared once.
    if (!this.#isSorted) this.#blocks = new Map([...this.#blocks].sort(([a], [b]) => inDocumentOrder(a, b)))
    this.#isSorted = true
    const blocks: [Element, readonly Mention[]][] = []
    for (const [block, { mentions }] of this.#blocks) if (mentions.length > 0) blocks.push([block, mentions])
    return blocks
  }

  #enter(block: Element, { start, end, startPiece, endPiece, surface }: FoundSurface): void {
    const { pieces, origin } = this.text
    const candidate: Candidate = {
      start: origin + start,
      end: origin + end,
      startNode: this.text.nodeAt(startPiece),
      startOffset: start - (pieces.starts[startPiece] as number),
      endNode: this.text.nodeAt(endPiece),
      endOffset: end - (pieces.starts[endPiece] as number),
      text: surface.text,
      key: this.#verdicts.raise(surface),
    }
    const entry = this.#met.has(block) ? this.#blocks.get(block) : undefined
    if (entry) entry.candidates.push(candidate)
    else {
      // At its end, in the order in which the page is read.
      this.#blocks.delete(block)
      this.#blocks.set(block, { candidates: [candidate], mentions: [] })
      this.#isSorted = false
    }
    this.#met.add(block)
    this.#stale.add(block)
  }
}

function mentionOf(block: Element, candidate: Candidate & { verdict: Verdict }): Mention {
  const { startNode, startOffset, endNode, endOffset, start, text, verdict } = candidate
  return { block, startNode, startOffset, endNode, endOffset, place: start, surface: text, verdict }
}

/** A mention that has not changed stays the same object: an open card holds on to it. */
function sameAs(
  { start, end, startNode, verdict }: Candidate & { verdict: Verdict },
  before: readonly Mention[],
): Mention | undefined {
  return before.find(
    (old) =>
      old.place === start &&
      old.startNode === startNode &&
      old.surface.length === end - start &&
      old.verdict.entities.join() === verdict.entities.join(),
  )
}
