/** Reads all text of a page, node by node, and that of its open shadow roots behind it. */
import { containsNode, dataOf, shadowRootOf, treeWalker } from './dom-getters'
import type { PageText } from './page-text'
import { blockOf, ReadPlaces } from './text-blocks'

/** Shadow roots inside shadow roots are followed no deeper. */
const maxShadowDepth = 20

/** Nodes between two chances to pause; where a sentence goes on, a pause waits for its end, but not for ever. */
const nodesAtOnce = 1024
const mostNodesAtOnce = 4096

/** Characters from which on their words are read: to begin with each of a thousand comments would cost more. */
const worthReading = 10_000

/** Elements asked for their shadow root between two chances to pause. */
const elementsAtOnce = 2048

/**
 * Reads all text under `root` in document order, that of open shadow roots after their host's tree; the words of what
 * came last may be left to `PageText.readWords`. A generator, so that the caller can work in slices; where it pauses no
 * sentence is half read.
 *
 * @param onShadowRoot called with each open shadow root that is met
 * @param places shared by the elements of one reading
 */
export function* readPage(
  root: Element | ShadowRoot,
  text: PageText,
  onShadowRoot: (shadow: ShadowRoot) => void,
  places = new ReadPlaces(),
  depth = 0,
): Generator<void> {
  const host = root instanceof ShadowRoot ? root.host : root
  if (blockOf(host) === null || !places.isRead(host)) return
  const walker = treeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = readNodes(walker, text); node !== null; node = readNodes(walker, text)) {
    text.readWords()
    // Not before it is needed: each live range makes the page's own changes dearer.
    const place = new Range()
    // In the node, not before it: to count its siblings takes long, and where it leaves the page it is the same.
    place.setStart(node, 0)
    yield
    // A walker whose place has left the page would not find back to it; a range does.
    if (containsNode(root, node)) text.add(node, dataOf(node))
    else walker.currentNode = nodeBefore(place)
  }
  text.readWords(worthReading)
  if (depth < maxShadowDepth) yield* readShadowRoots(root, text, onShadowRoot, places, depth)
}

/**
 * Adds nodes until it is time for a pause; the node that comes next, or null at the end. No part of the generator, for
 * what runs in one is not made fast by the browser.
 */
function readNodes(walker: TreeWalker, text: PageText): Text | null {
  let nodes = 0
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++nodes > nodesAtOnce && (nodes > mostNodesAtOnce || !text.mayGoOn(node))) return node
    text.add(node, dataOf(node))
  }
  return null
}

/** The last node, in document order, that stands before the start of a range. */
function nodeBefore({ startContainer, startOffset }: Range): Node {
  let node: Node = startContainer
  for (let child = node.childNodes[startOffset - 1]; child; child = node.lastChild ?? undefined) node = child
  return node
}

function* readShadowRoots(
  root: Element | ShadowRoot,
  text: PageText,
  onShadowRoot: (shadow: ShadowRoot) => void,
  places: ReadPlaces,
  depth: number,
): Generator<void> {
  const own = root instanceof Element ? shadowRootOf(root) : null
  if (own) yield* readShadowRoot(own, text, onShadowRoot, places, depth)
  const walker = treeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let found = findShadowRoot(walker); found !== null; found = findShadowRoot(walker)) {
    if (found === 'pause') yield
    else yield* readShadowRoot(found, text, onShadowRoot, places, depth)
  }
}

/** The next open shadow root; null at the end. */
function findShadowRoot(walker: TreeWalker): ShadowRoot | 'pause' | null {
  for (let i = 0; i < elementsAtOnce; i++) {
    const element = walker.nextNode() as Element | null
    if (element === null) return null
    const shadow = shadowRootOf(element)
    if (shadow !== null) return shadow
  }
  return 'pause'
}

function readShadowRoot(
  shadow: ShadowRoot,
  text: PageText,
  onShadowRoot: (shadow: ShadowRoot) => void,
  places: ReadPlaces,
  depth: number,
): Generator<void> {
  onShadowRoot(shadow)
  return readPage(shadow, text, onShadowRoot, places, depth + 1)
}
