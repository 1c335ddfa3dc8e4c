/**
 * Getters taken from the prototypes: a page's `<form>` with inputs named `parentElement` or `localName` answers
 * with those inputs when asked directly.
 */
function getterOf<T extends object, V>(prototype: T, name: string): (self: T) => V {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!getter) throw new TypeError(`no getter ${name}`)
  return (self) => getter.call(self) as V
}

export const parentElementOf = getterOf<Node, Element | null>(Node.prototype, 'parentElement')
export const localNameOf = getterOf<Element, string>(Element.prototype, 'localName')
export const shadowRootOf = getterOf<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const textOf = getterOf<Node, string | null>(Node.prototype, 'textContent')
export const dataOf = getterOf<CharacterData, string>(CharacterData.prototype, 'data')
export const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected')

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node)
}

export function containsNode(root: Node, node: Node): boolean {
  return Node.prototype.contains.call(root, node)
}

export function treeWalker(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow)
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

export function childrenMatching(root: ParentNode & Node, selector: string): NodeListOf<Element> {
  const owner =
    root instanceof Element ? Element.prototype : root instanceof Document ? Document.prototype : null
  return (owner ?? DocumentFragment.prototype).querySelectorAll.call(root, selector)
}
