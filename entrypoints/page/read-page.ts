/** Reads all text of a page, node by node, followed by that of its open shadow roots. */
import { containsNode, dataOf, shadowRootOf, treeWalker } from './dom-getters'
import type { PageText } from './page-text'
import { blockOf, ReadPlaces } from './text-blocks'

/** Deepest nesting of shadow roots that is followed. */
const maxShadowDepth = 20

/** Nodes between two chances to pause. A pause waits for the end of a sentence, but not for ever. */
const nodesAtOnce = 1024
const mostNodesAtOnce = 4096

/** Words are read for so many characters at a time: beginning with each of a thousand comments would cost more. */
const worthReading = 10_000

/** Elements asked for their shadow root between two chances to pause. */
const elementsAtOnce = 2048

/**
 * Reads all text under `root` in document order, that of open shadow roots after their host's tree. The words of what
 * came last may be left to `PageText.readWords`. A generator, so that the caller can work in slices; it pauses only
 * between sentences.
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
  let host = root
  if (host instanceof ShadowRoot) {
    onShadowRoot(host)
    host = host.host
  }
  if (blockOf(host) === null || !places.isRead(host)) return
  const walker = treeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = readNodes(walker, text); node !== null; node = readNodes(walker, text)) {
    text.readWords()
    // Made only when it is needed, because each live range slows the page's own changes down.
    const place = new Range()
    // In the node, not before it: that saves counting its siblings, and makes no difference when the node leaves the
    // page.
    place.setStart(node, 0)
    yield
    // A walker whose place has left the page does not find back to it; a range does.
    if (containsNode(root, node)) text.add(node, dataOf(node))
    else walker.currentNode = nodeBefore(place)
  }
  text.readWords(worthReading)
  if (depth < maxShadowDepth) yield* readShadowRoots(root, text, onShadowRoot, places, depth)
}

/**
 * Adds nodes until it is time for a pause. Returns the node that comes next, or null at the end. A function, because
 * browsers do not optimise the code in a generator.
 */
function readNodes(walker: TreeWalker, text: PageText): Text | null {
  let nodes = 0
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++nodes > nodesAtOnce && (nodes > mostNodesAtOnce || !text.mayGoOn(node))) return node
    text.add(node, dataOf(node))
  }
  return null
}

/** The last node, in document order, before the start of a range. */
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
  if (own) yield* readPage(own, text, onShadowRoot, places, depth + 1)
  const walker = treeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let found = findShadowRoot(walker); found !== null; found = findShadowRoot(walker)) {
    if (found === 'pause') yield
    else yield* readPage(found, text, onShadowRoot, places, depth + 1)
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
