/** Searches one run of text for candidates; most runs are put aside by their words alone. */
import { mayHoldCandidate } from '../../data/match/find-candidates'
import { type FoundSurface, findSurfaces } from '../../data/match/find-surfaces'
import type { NameFilter } from '../../data/match/name-filter'
import type { WordLog } from '../../data/match/word-log'
import { joinRun, type TextRun } from './read-page'
import type { ReadPlaces } from './text-blocks'

/** A run that holds candidates, joined into one text. */
export interface JoinedRun {
  block: Element
  nodes: Text[]
  /** Where each node begins in the text. */
  starts: number[]
}

/**
 * The candidates of a run, or null where there are none or its text is not for readers. That is asked last, of the few
 * runs that hold candidates: to ask it of every element costs more than to read them.
 *
 * @param log holds the words of the run
 */
export function searchRun(
  run: TextRun,
  log: WordLog,
  filter: NameFilter,
  places: ReadPlaces,
): { run: JoinedRun; found: FoundSurface[] } | null {
  if (!mayHoldCandidate(log, run.words, filter)) return null
  const { text, breaks } = joinRun(run)
  const found = findSurfaces(text, log, run.words, filter, breaks)
  if (found.length === 0 || !places.isRead(run.block)) return null
  const joined = { block: run.block, nodes: run.nodes, starts: [0, ...breaks] }
  return { run: joined, found: withoutUnread(joined, found, places) }
}

/** Leaves out what stands in a field within the sentence: `<p>Name: <span contenteditable>…</span>`. */
function withoutUnread(
  { block, nodes, starts }: JoinedRun,
  found: FoundSurface[],
  places: ReadPlaces,
): FoundSurface[] {
  const unread: [number, number][] = []
  for (const [i, node] of nodes.entries()) {
    const parent = node.parentElement
    if (parent === null || parent === block || places.isRead(parent)) continue
    unread.push([starts[i] as number, starts[i + 1] ?? Number.POSITIVE_INFINITY])
  }
  if (unread.length === 0) return found
  return found.filter(({ start, end }) => unread.every(([from, to]) => end <= from || start >= to))
}
