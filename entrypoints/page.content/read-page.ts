/**
 * Reads the text of a page as runs: what stands in one block without a break, across inline elements, so that
 * `<b>Salt</b> Typhoon` is one name. Text goes piece by piece into the log of words; it is joined only where a run
 * turns out to hold a candidate.
 */
import type { WordLog, WordRange } from '../../data/match/word-log'
import { childrenMatching, shadowRootOf } from './dom-getters'
import { TextBlocks } from './text-blocks'

export interface TextRun {
  /** The nearest block element, or the host of a shadow root whose text has none. */
  block: Element
  nodes: Text[]
  words: WordRange
}

/** Shadow roots inside shadow roots are followed no deeper. */
const maxShadowDepth = 20

/** Nodes between two chances to pause. */
const nodesAtOnce = 128

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
  const blocks = new TextBlocks(root)
  if (blocks.find(host) === null) return
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)
  let nodes: Text[] = []
  let parent: Element | null = null
  let block: Element | null = null
  let running: Element | null = null
  let left = nodesAtOnce
  const finish = (running: Element) => {
    const words = log.end()
    if (words.to > words.from) onRun({ block: running, nodes, words })
  }
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const nodeParent = node.parentElement ?? host
    if (nodeParent !== parent) {
      parent = nodeParent
      if (parent !== block) block = blocks.findNear(parent, running)
    }
    if (block === null) continue
    if (block !== running) {
      if (running) finish(running)
      running = block
      nodes = []
      log.begin()
      // Only between runs: a run that is under way is not left half read.
      if (left <= 0) {
        yield
        left = nodesAtOnce
      }
    }
    nodes.push(node)
    log.read(node.data)
    left -= 1
  }
  if (running) finish(running)
  if (depth < maxShadowDepth) yield* readShadowRoots(root, log, onRun, onShadowRoot, depth)
}

function* readShadowRoots(
  root: Element | ShadowRoot,
  log: WordLog,
  onRun: (run: TextRun) => void,
  onShadowRoot: (shadow: ShadowRoot) => void,
  depth: number,
): Generator<void> {
  const elements = elementsOf(root)
  const own = root instanceof Element ? shadowRootOf(root) : null
  if (own) yield* readPage(own, log, onRun, meet(own, onShadowRoot), depth + 1)
  // By index and through the property: for each element of the page this is all there is to ask.
  for (let i = 0; i < elements.length; i++) {
    const shadow = (elements[i] as Element).shadowRoot
    // Not null first: a form's input may be named so.
    if (shadow !== null && shadow instanceof ShadowRoot)
      yield* readPage(shadow, log, onRun, meet(shadow, onShadowRoot), depth + 1)
  }
}

/** All elements of a tree; a live list, where there is one, takes no time to make. */
function elementsOf(root: Element | ShadowRoot): ArrayLike<Element> {
  return root instanceof Element
    ? Element.prototype.getElementsByTagName.call(root, '*')
    : childrenMatching(root, '*')
}

function meet(shadow: ShadowRoot, onShadowRoot: (shadow: ShadowRoot) => void): (shadow: ShadowRoot) => void {
  onShadowRoot(shadow)
  return onShadowRoot
}

/** The text of a run, and where in it each node but the first begins. */
export function joinRun({ nodes }: Pick<TextRun, 'nodes'>): { text: string; breaks: number[] } {
  let text = ''
  const breaks: number[] = []
  for (const node of nodes) {
    if (text !== '') breaks.push(text.length)
    text += node.data
  }
  return { text, breaks }
}
