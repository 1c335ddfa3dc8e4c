/**
 * Reads the text of a page as runs: what stands in one block without a break, across inline elements, so that
 * `<b>Salt</b> Typhoon` is one name. Text goes piece by piece into the log of words; it is joined only where a run
 * turns out to hold a candidate.
 */
import type { WordLog, WordRange } from '../../data/match/word-log'
import { shadowRootOf } from './dom-getters'
import { blockAround, blockOf } from './text-blocks'

export interface TextRun {
  /** The nearest block element, or the host of a shadow root whose text has none. */
  block: Element
  nodes: Text[]
  /** What each node says; asking it again costs more than to keep it. */
  texts: string[]
  words: WordRange
}

/** Shadow roots inside shadow roots are followed no deeper. */
const maxShadowDepth = 20

/** Nodes between two chances to pause. */
const nodesAtOnce = 128

/** Elements asked for their shadow root between two chances to pause. */
const elementsAtOnce = 2048

/** After so many blank nodes in a row the next is read like any other, that a page full of them has its pauses. */
const mostBlanks = 64

const noWords: WordRange = { from: 0, to: 0 }

/**
 * Reads all text under `root` into the log and tells each run that has words, in document order, those of open
 * shadow roots after their host's tree. A generator, so that the caller can work in slices.
 *
 * @param onShadowRoot called with each open shadow root that is met
 */
export function* readPage(
  root: Element | ShadowRoot,
  log: WordLog,
  onRun: (run: TextRun) => void,
  onShadowRoot: (shadow: ShadowRoot) => void,
  depth = 0,
): Generator<void> {
  const host = root instanceof ShadowRoot ? root.host : root
  if (blockAround(host) === null) return
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)
  let run: TextRun | null = null
  let blanks: Text[] = []
  let parent: Element | null = null
  let block: Element | null = null
  let left = nodesAtOnce
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    left -= 1
    const text = node.data
    // Half of a page's text nodes only indent its source; where they stand matters only inside a sentence.
    if (isBlank(text) && blanks.length < mostBlanks) {
      if (run !== null) blanks.push(node)
      continue
    }
    const nodeParent = node.parentElement ?? host
    if (nodeParent !== parent) {
      parent = nodeParent
      if (parent !== block) block = blockOf(parent)
    }
    if (block === null) continue
    if (run !== null && (run.block !== block || !blanks.every((blank) => blockAt(blank, host) === block))) {
      finish(run, log, onRun)
      run = null
    }
    if (run === null) {
      // Only between runs: a run that is under way is not left half read.
      if (left <= 0) {
        yield
        left = nodesAtOnce
      }
      run = { block, nodes: [], texts: [], words: noWords }
      log.begin()
    } else {
      for (const blank of blanks) take(run, blank, blank.data, log)
    }
    if (blanks.length > 0) blanks = []
    take(run, node, text, log)
  }
  if (run) finish(run, log, onRun)
  if (depth < maxShadowDepth) yield* readShadowRoots(root, log, onRun, onShadowRoot, depth)
}

/** Whether a text is nothing but the white space of HTML. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20) return false
  return true
}

function blockAt(node: Text, host: Element): Element | null {
  return blockOf(node.parentElement ?? host)
}

function take(run: TextRun, node: Text, text: string, log: WordLog): void {
  run.nodes.push(node)
  run.texts.push(text)
  log.read(text)
}

function finish(run: TextRun, log: WordLog, onRun: (run: TextRun) => void): void {
  run.words = log.end()
  if (run.words.to > run.words.from) onRun(run)
}

function* readShadowRoots(
  root: Element | ShadowRoot,
  log: WordLog,
  onRun: (run: TextRun) => void,
  onShadowRoot: (shadow: ShadowRoot) => void,
  depth: number,
): Generator<void> {
  const own = root instanceof Element ? shadowRootOf(root) : null
  if (own) yield* readPage(own, log, onRun, meet(own, onShadowRoot), depth + 1)
  // The cheapest way to all elements, and the property: for each element of the page this is all there is to ask.
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT)
  let left = elementsAtOnce
  for (let at = walker.nextNode() as Element | null; at !== null; at = walker.nextNode() as Element | null) {
    if (--left === 0) {
      yield
      left = elementsAtOnce
    }
    const shadow = at.shadowRoot
    // Not null first: a form's input may be named so.
    if (shadow !== null && shadow instanceof ShadowRoot)
      yield* readPage(shadow, log, onRun, meet(shadow, onShadowRoot), depth + 1)
  }
}

function meet(shadow: ShadowRoot, onShadowRoot: (shadow: ShadowRoot) => void): (shadow: ShadowRoot) => void {
  onShadowRoot(shadow)
  return onShadowRoot
}

/** The text of a run, and where in it each node but the first begins. */
export function joinRun({ texts }: Pick<TextRun, 'texts'>): { text: string; breaks: number[] } {
  const breaks: number[] = []
  let end = 0
  for (const text of texts) {
    if (end > 0) breaks.push(end)
    end += text.length
  }
  return { text: texts.length === 1 ? (texts[0] as string) : texts.join(''), breaks }
}
