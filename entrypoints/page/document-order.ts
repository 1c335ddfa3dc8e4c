/** Which of two elements comes first on the page. */
import { positionOf, rootOf } from './dom-getters'

/**
 * Compares for sorting; elements of different shadow trees are ordered by the hosts through which they are on the page.
 * Browsers sort by comparing the later of two neighbours with the earlier. Chromium walks from the element that is
 * asked to its last sibling, unless it meets the other. So the earlier one is asked; otherwise a thousand paragraphs
 * that are sorted already would cost a million steps.
 */
export function inDocumentOrder(a: Element, b: Element): number {
  if (a === b) return 0
  let position = positionOf(b, a)
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    const [x, y] = inOneTree(a, b)
    position = positionOf(y, x)
  }
  if (position & Node.DOCUMENT_POSITION_PRECEDING) return -1
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : 0
}

/**
 * The first index from `from` on, below `end`, for which something no longer holds; `end` if it always does. Finds a
 * near one with few tests.
 */
export function firstNot(from: number, end: number, isTrue: (at: number) => boolean): number {
  let low = from
  let step = 1
  for (; low + step <= end && isTrue(low + step - 1); step *= 2) low += step
  let high = Math.min(low + step - 1, end)
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function inOneTree(a: Element, b: Element): [Node, Node] {
  const x = hostsOf(a)
  const y = hostsOf(b)
  let depth = 0
  while (x[depth] === y[depth] && x[depth + 1] && y[depth + 1]) depth += 1
  return [x[depth] as Node, y[depth] as Node]
}

/** From the document's own tree inwards; the element itself is last. */
function hostsOf(element: Element): Element[] {
  const hosts = [element]
  let root = rootOf(element)
  while (root instanceof ShadowRoot) {
    hosts.unshift(root.host)
    root = rootOf(root.host)
  }
  return hosts
}
