import type { PageNote } from '../../data/messages/card-port'

/**
 * Getters that a page cannot replace. A `<form>` with inputs named `parentElement` or `getRootNode` returns those
 * inputs when asked directly, and a document with images named `documentElement` or `createElement` returns those
 * images. These ask the prototypes, which no such name reaches.
 */
function getterOf<T extends object, V>(prototype: T, name: string): (self: T) => V {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get(): V }
  return (self) => get.call(self)
}

export const parentElementOf = getterOf<Node, Element | null>(Node.prototype, 'parentElement')
export const localNameOf = getterOf<Element, string>(Element.prototype, 'localName')
export const shadowRootOf = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const textOf = getterOf<Node, string | null>(Node.prototype, 'textContent')
export const dataOf = getterOf<CharacterData, string>(CharacterData.prototype, 'data')
const connected = getterOf<Node, boolean>(Node.prototype, 'isConnected')
const ownerDocumentOf = getterOf<Node, Document | null>(Node.prototype, 'ownerDocument')

/** Whether a node stands in this document; one that was moved into a frame's is connected there. */
export function isConnected(node: Node): boolean {
  return connected(node) && (ownerDocumentOf(node) ?? node) === document
}

function ownOfDocument<K extends keyof Document>(name: K): Document[K] {
  return Reflect.get(Document.prototype, name, document)
}

/** The page's document. Its root is null if the page has removed it. */
export const pageDocument = {
  get root(): Element | null {
    return ownOfDocument('documentElement')
  },
  get focused(): Element | null {
    return ownOfDocument('activeElement')
  },
  get title(): string {
    return ownOfDocument('title')
  },
  get isEdited(): boolean {
    return ownOfDocument('designMode') === 'on'
  },
  get isParsed(): boolean {
    return ownOfDocument('readyState') !== 'loading'
  },
  create<N extends keyof HTMLElementTagNameMap>(name: N): HTMLElementTagNameMap[N] {
    return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[N]
  },
}

/** The document or the shadow root that a node is in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node)
}

/** The element around a node, also across the edge of a shadow root. */
export function elementAround(node: Node): Element | null {
  const parent = parentElementOf(node)
  if (parent) return parent
  const root = rootOf(node)
  return root instanceof ShadowRoot ? root.host : null
}

/** Where another node stands in relation to this one, as bits of `Node.DOCUMENT_POSITION_…`. */
export function positionOf(node: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(node, other)
}

/** The box of an element, in viewport pixels. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}

/** Whether a node is `root` or within it; not across the edge of a shadow root. */
export function containsNode(root: Node, node: Node): boolean {
  return Node.prototype.contains.call(root, node)
}

/**
 * A walker over the tree under `root`.
 *
 * @param whatToShow bits of `NodeFilter.SHOW_…`
 */
export function treeWalker(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow)
}

/** The value of an attribute; null if the element does not have it. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** Only in the document's own tree. */
export function elementsMatching(selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(document, selector)
}

/** The address of the page and its title. */
export function pageNote(): PageNote {
  return { url: location.href, title: pageDocument.title }
}
