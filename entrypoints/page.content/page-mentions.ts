/** What stands on the page: the candidates of each block, what the background said of them, and the mentions. */
import { chooseMentions } from '../../data/match/choose-mentions'
import { findCandidates } from '../../data/match/find-candidates'
import { isInsideAddress } from '../../data/match/inside-address'
import type { NameFilterData } from '../../data/match/name-filter'
import type { Surface, Verdict } from '../../data/messages/protocol'
import { isConnected } from './dom-getters'
import type { TextRun } from './read-runs'

export interface Mention {
  run: TextRun
  start: number
  end: number
  surface: string
  verdict: Verdict
}

interface Candidate {
  start: number
  end: number
  surface: string
}

interface BlockEntry {
  runs: { run: TextRun; candidates: Candidate[] }[]
  mentions: Mention[]
}

/** Characters on either side of a surface that are sent with it: enough for a word. */
const contextLength = 24

export class PageMentions {
  readonly #filter: NameFilterData
  readonly #blocks = new Map<Element, BlockEntry>()
  readonly #surfaces = new Map<string, Surface>()
  #verdicts = new Map<string, Verdict | null>()

  constructor(filter: NameFilterData) {
    this.#filter = filter
  }

  /** Forgets what stood in a block and in all blocks that have left the page. */
  forget(blocks: Iterable<Element>): void {
    for (const block of blocks) this.#blocks.delete(block)
    for (const block of this.#blocks.keys()) if (!isConnected(block)) this.#blocks.delete(block)
  }

  /** Enters one run of text; several runs may share a block. */
  enter(run: TextRun): void {
    const breaks = run.starts.length > 1 ? run.starts.slice(1) : []
    const spans = findCandidates(run.text, this.#filter, breaks)
    if (spans.length === 0) return
    const candidates: Candidate[] = []
    for (const span of spans) {
      if (isInsideAddress(run.text, span)) continue
      const surface = run.text.slice(span.start, span.end)
      candidates.push({ ...span, surface })
      if (this.#surfaces.has(surface)) continue
      this.#surfaces.set(surface, {
        text: surface,
        before: run.text.slice(Math.max(0, span.start - contextLength), span.start),
        after: run.text.slice(span.end, span.end + contextLength),
      })
    }
    if (candidates.length === 0) return
    const entry = this.#blocks.get(run.block) ?? { runs: [], mentions: [] }
    entry.runs.push({ run, candidates })
    this.#blocks.set(run.block, entry)
  }

  /** Every surface so far, or null where the background has been asked about all of them. */
  openQuestions(): Surface[] | null {
    if (this.#surfaces.size === this.#verdicts.size) return null
    return [...this.#surfaces.values()]
  }

  /** Takes the background's answer and derives the mentions anew: a new surface may have decided old ones. */
  answer(surfaces: readonly Surface[], verdicts: readonly (Verdict | null)[]): void {
    this.#verdicts = new Map(surfaces.map((surface, i) => [surface.text, verdicts[i] ?? null]))
    this.derive()
  }

  derive(): void {
    for (const entry of this.#blocks.values()) {
      const before = entry.mentions
      entry.mentions = entry.runs.flatMap(({ run, candidates }) => {
        const accepted = candidates.flatMap((candidate) => {
          const verdict = this.#verdicts.get(candidate.surface)
          return verdict ? [{ ...candidate, run, verdict }] : []
        })
        return chooseMentions(accepted).map((mention) => sameAs(mention, before) ?? mention)
      })
    }
  }

  /** Blocks that hold mentions, with them, in no order. */
  *blocks(): Generator<[Element, readonly Mention[]]> {
    for (const [block, entry] of this.#blocks) if (entry.mentions.length > 0) yield [block, entry.mentions]
  }
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

/** The live places of a mention: node and offset of its start and its end. */
export function boundsOf(mention: Mention): StaticRangeInit {
  const [startContainer, startOffset] = placeAt(mention.run, mention.start, false)
  const [endContainer, endOffset] = placeAt(mention.run, mention.end, true)
  return { startContainer, startOffset, endContainer, endOffset }
}

function placeAt(run: TextRun, offset: number, isEnd: boolean): [Text, number] {
  let low = 0
  let high = run.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = run.starts[middle] as number
    // An end stands in the node of the character before it.
    if (isEnd ? start < offset : start <= offset) low = middle
    else high = middle - 1
  }
  return [run.nodes[low] as Text, offset - (run.starts[low] as number)]
}

/** The mention as a live range, for measuring; null where the page has changed under it. */
export function rangeOf(mention: Mention): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = boundsOf(mention)
  if (!isConnected(startContainer) || !isConnected(endContainer)) return null
  const range = document.createRange()
  try {
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
  } catch {
    // The text node has become shorter; a rescan is on its way.
    return null
  }
  return range
}
