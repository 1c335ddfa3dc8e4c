/** Which block each element's text belongs to, and whose text is not read. */
import { attributeOf, childrenMatching, parentElementOf } from './dom-getters'

type Kind = 'inline' | 'unread'

/** What is not named here is a block. One look-up tells all, since it is asked of each element that has text. */
const kinds = new Map<string, Kind>([
  // Elements that do not interrupt a sentence.
  ...kindOf(
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
      'small span strike strong sub sup time tt u var wbr',
  ),
  // Elements whose text is no prose of the page.
  ...kindOf(
    'unread',
    'script style noscript template textarea input select option optgroup datalist button head title iframe ' +
      'object embed canvas video audio svg math progress meter',
  ),
])

function kindOf(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').map((name) => [name, kind])
}

/** Where text is written: fields made of other elements, and code editors. */
const editorRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton'])
const editorClasses = ['cm-editor', 'CodeMirror', 'monaco-editor', 'ace_editor', 'ql-editor', 'ProseMirror']

/** Answers for one reading of one tree; what changes meanwhile is told by the next. */
export class TextBlocks {
  readonly #blocks = new Map<Element, Element | null>()
  readonly #fields = new Set<Element>()

  constructor(root: Element | ShadowRoot) {
    const host = root instanceof ShadowRoot ? root.host : root
    if (isInEditor(host)) this.#fields.add(host)
    // The cheapest question that finds all fields, asked once: matching values or asking each element costs more
    // than the walk.
    for (const element of childrenMatching(root, '[contenteditable],[role]')) {
      if (isField(element)) this.#fields.add(element)
    }
    if (!(root instanceof Element)) return
    // Browsers keep these lists by class.
    for (const name of editorClasses) {
      for (const editor of root.getElementsByClassName(name)) this.#fields.add(editor)
    }
  }

  /** As `find`; at once where the element stands in the sentence of `near`, the block read before. */
  findNear(element: Element, near: Element | null): Element | null {
    const isInSentence =
      near !== null && element.parentElement === near && kinds.get(element.localName) === 'inline'
    return isInSentence && !this.#isField(element) ? near : this.find(element)
  }

  /** The nearest block around an element's own text, or null where it is not read. */
  find(element: Element): Element | null {
    const known = this.#blocks.get(element)
    if (known !== undefined) return known
    const found = this.#findAnew(element)
    this.#blocks.set(element, found)
    return found
  }

  #findAnew(element: Element): Element | null {
    const name = element.localName
    const kind = kinds.get(name)
    if (kind === 'unread' || this.#isField(element)) return null
    const parent = parentOf(element, name)
    if (!parent) return isShadowOfUnread(element) ? null : element
    const outer = this.find(parent)
    if (outer === null) return null
    return kind === 'inline' ? outer : element
  }

  #isField(element: Element): boolean {
    return this.#fields.size > 0 && this.#fields.has(element)
  }
}

function isField(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  return editorRoles.has((attributeOf(element, 'role') ?? '').trim().toLowerCase())
}

/** A form's inputs can shadow its own properties (`<input name="parentElement">`), those of no other element. */
function parentOf(element: Element, name: unknown): Element | null {
  return name === 'form' || typeof name !== 'string' ? parentElementOf(element) : element.parentElement
}

/** The text of a shadow root is read only where its host is. */
function isShadowOfUnread(element: Element): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && blockAround(root.host) === null
}

/** Whether an element is, or stands in, a place where text is written. */
function isInEditor(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const around = at
    if (isField(around) || editorClasses.some((name) => around.classList.contains(name))) return true
  }
  return false
}

/** The block whose run a changed node belongs to, or null where nothing is read; asks no whole tree. */
export function blockAround(node: Node): Element | null {
  const element = node instanceof Element ? node : parentElementOf(node)
  if (!element) {
    const root = node.getRootNode()
    return root instanceof ShadowRoot ? blockAround(root.host) : null
  }
  if (isInEditor(element)) return null
  let block: Element | null = null
  let at = element
  for (;;) {
    const kind = kinds.get(at.localName)
    if (kind === 'unread') return null
    if (kind !== 'inline') block ??= at
    const parent = parentElementOf(at)
    if (!parent) return isShadowOfUnread(at) ? null : (block ?? at)
    at = parent
  }
}

/** Whether an element stands in the sentence around it, so that its block must be read with it. */
export function isInline(element: Element): boolean {
  return kinds.get(element.localName) === 'inline' && attributeOf(element, 'contenteditable') === null
}
