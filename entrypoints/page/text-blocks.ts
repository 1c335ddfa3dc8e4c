/** Which block each element's text belongs to, and whose text is not read. */
import { attributeOf, localNameOf, parentElementOf, rootOf } from './dom-getters'

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
const editorClasses = new Set([
  'cm-editor',
  'CodeMirror',
  'monaco-editor',
  'ace_editor',
  'ql-editor',
  'ProseMirror',
])

/**
 * The block that an element's own text belongs to, or null where its kind, or that of an inline element around it,
 * is not read. Asks nothing of what stands further out: `ReadPlaces` does.
 */
export function blockOf(element: Element): Element | null {
  for (let at = element; ; ) {
    const kind = kinds.get(localNameOf(at))
    if (kind === undefined) return at
    // The text of a shadow root may stand in no element of it.
    const parent = kind === 'unread' ? null : parentElementOf(at)
    if (parent === null) return kind === 'unread' ? null : at
    at = parent
  }
}

/**
 * Whether the text of an element is for its readers: neither it nor anything around it is a field, an editor or of
 * a kind that is not read. Keeps its answers, for one reading; what changes meanwhile is told by the next.
 */
export class ReadPlaces {
  readonly #known = new Map<Element, boolean>()

  isRead(element: Element): boolean {
    const known = this.#known.get(element)
    if (known !== undefined) return known
    const isRead = this.#isReadAround(element) && !isField(element)
    this.#known.set(element, isRead)
    return isRead
  }

  #isReadAround(element: Element): boolean {
    if (kinds.get(localNameOf(element)) === 'unread') return false
    const parent = parentElementOf(element)
    if (parent) return this.isRead(parent)
    const root = rootOf(element)
    return !(root instanceof ShadowRoot) || this.isRead(root.host)
  }
}

function isField(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = attributeOf(element, 'role')
  if (role !== null && editorRoles.has(role.trim().toLowerCase())) return true
  const classes = attributeOf(element, 'class')
  return classes?.split(/\s+/).some((name) => editorClasses.has(name)) ?? false
}

/** The block whose run a changed node belongs to, or null where nothing is read. */
export function blockAround(node: Node, places = new ReadPlaces()): Element | null {
  const element = node instanceof Element ? node : (parentElementOf(node) ?? hostOf(node))
  if (!element) return null
  const block = blockOf(element)
  return block && places.isRead(element) ? block : null
}

function hostOf(node: Node): Element | null {
  const root = rootOf(node)
  return root instanceof ShadowRoot ? root.host : null
}

/** Whether an element stands in the sentence around it, so that its block must be read with it. */
export function isInline(element: Element): boolean {
  return kinds.get(localNameOf(element)) === 'inline' && attributeOf(element, 'contenteditable') === null
}
