/** Which block the text of each element belongs to, and whose text is not read. */
import { attributeOf, elementAround, localNameOf, parentElementOf } from './dom-getters'
import { Enclosed } from './enclosed'

type Kind = 'inline' | 'unread'

/**
 * Elements that are not listed are blocks. One table for all kinds, since it is asked for each element that has text.
 */
const kinds = new Map<string, Kind>([
  // Elements that do not interrupt a sentence.
  ...kindOf(
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
      'small span strike strong sub sup time tt u var wbr',
  ),
  // Elements whose text is not prose of the page.
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
const editorRole = /(?<!\S)(?:textbox|searchbox|combobox|spinbutton)(?!\S)/i
const editorClass = /(?<!\S)(?:cm-editor|CodeMirror|monaco-editor|ace_editor|ql-editor|ProseMirror)(?!\S)/

/**
 * Inline elements around a text that are climbed at most; a page may nest ten thousand, and each text would climb them.
 */
const mostInline = 64

/**
 * The block that an element's own text belongs to, or null if the element, or an inline element around it, is of a kind
 * that is not read. Looks no further out; `ReadPlaces` does.
 */
export function blockOf(element: Element): Element | null {
  let at = element
  for (let left = mostInline; left > 0; left--) {
    const kind = kinds.get(localNameOf(at))
    if (kind === undefined) return at
    if (kind === 'unread') return null
    const parent = parentElementOf(at)
    // The text of a shadow root may be in no element of it.
    if (parent === null) return at
    at = parent
  }
  return at
}

/**
 * Whether the text of an element is meant for reading: neither it nor anything around it is a field, an editor or of a
 * kind that is not read. Remembers its results for one reading; changes in between show in the next.
 */
export class ReadPlaces {
  readonly #unread = new Enclosed((at) => kinds.get(localNameOf(at)) === 'unread' || isField(at))

  isRead(element: Element): boolean {
    return !this.#unread.isIn(element)
  }
}

/** Reads three attributes as strings, because one selector for all of them takes longer. */
function isField(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = attributeOf(element, 'role')
  if (role !== null && editorRole.test(role)) return true
  const classes = attributeOf(element, 'class')
  return classes !== null && editorClass.test(classes)
}

/** The block around a node, or null if its kind is not read. */
export function blockAround(node: Node): Element | null {
  const element = node instanceof Element ? node : elementAround(node)
  return element && blockOf(element)
}

/** Whether an element is within a sentence, so that the block around it must be read with it. */
export function isInline(element: Element): boolean {
  return kinds.get(localNameOf(element)) === 'inline' && attributeOf(element, 'contenteditable') === null
}
