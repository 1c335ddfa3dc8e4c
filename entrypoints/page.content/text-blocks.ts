/** Which block each element's text belongs to, and whose text is not read. */
import { attributeOf, parentElementOf } from './dom-getters'

const words = (list: string): Set<string> => new Set(list.split(' '))

/** Elements that do not interrupt a sentence; every other one ends the run. */
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
)

/** Elements whose text is no prose of the page. */
const unread = words(
  'script style noscript template textarea input select option optgroup datalist button head title iframe object ' +
    'embed canvas video audio svg math progress meter',
)

/** Where text is written: fields made of other elements, and code editors. */
const editorRoles = words('textbox searchbox combobox spinbutton')
const editorClasses = ['cm-editor', 'CodeMirror', 'monaco-editor', 'ace_editor', 'ql-editor', 'ProseMirror']
const editors =
  '[contenteditable]:not([contenteditable=false i]),[role=textbox i],[role=searchbox i],[role=combobox i],' +
  `[role=spinbutton i],${editorClasses.map((name) => `.${name}`).join()}`

/** Answers for one reading of one tree; what changes meanwhile is told by the next. */
export class TextBlocks {
  readonly #blocks = new Map<Element, Element | null>()

  constructor(root: Element | ShadowRoot) {
    // Browsers keep these lists by class, so that a page without such editors is asked for next to nothing.
    if (root instanceof Element) {
      for (const name of editorClasses) {
        for (const editor of root.getElementsByClassName(name)) this.#blocks.set(editor, null)
      }
    }
    const host = root instanceof ShadowRoot ? root.host : root
    if (isInEditor(host)) this.#blocks.set(host, null)
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
    if (unread.has(name) || isField(element)) return null
    const parent = parentOf(element, name)
    if (!parent) return isShadowOfUnread(element) ? null : element
    const outer = this.find(parent)
    if (outer === null) return null
    return inline.has(name) ? outer : element
  }
}

/** By properties: asking for attributes, or by a selector, costs more than all the rest of the reading. */
function isField(element: Element): boolean {
  const { role } = element
  return (
    (element as HTMLElement).isContentEditable === true ||
    (!!role && editorRoles.has(`${role}`.toLowerCase()))
  )
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

function isInEditor(element: Element): boolean {
  return Element.prototype.closest.call(element, editors) !== null
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
    if (unread.has(at.localName)) return null
    if (!inline.has(at.localName)) block ??= at
    const parent = parentElementOf(at)
    if (!parent) return isShadowOfUnread(at) ? null : (block ?? at)
    at = parent
  }
}

/** Whether an element stands in the sentence around it, so that its block must be read with it. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName) && attributeOf(element, 'contenteditable') === null
}
