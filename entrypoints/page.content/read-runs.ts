/**
 * Reads the text of a page as runs: what stands in one block without a break, joined across inline elements, so
 * that `<b>Salt</b> Typhoon` is one name. A run knows which text node each of its characters came from.
 */
import { attributeOf, childrenMatching, localNameOf, parentElementOf, shadowRootOf } from './dom-getters'

export interface TextRun {
  /** The nearest block element, or the host of a shadow root whose text has none. */
  block: Element
  text: string
  nodes: Text[]
  /** Where each node begins in `text`. */
  starts: number[]
}

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

const editorRoles = words('textbox searchbox combobox spinbutton')
const editorClass = /(?:^|\s)(?:cm-editor|CodeMirror|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/

/** Shadow roots inside shadow roots are followed no deeper. */
const maxShadowDepth = 20

/** What is known of an element while one reading lasts: its block, or null where nothing is read. */
type Blocks = Map<Element, Element | null>

/**
 * The runs of all text under `root`, in document order, those of open shadow roots after their host's tree.
 * A generator, so that the caller can read in slices.
 *
 * @param onShadowRoot called with each open shadow root that is met
 */
export function* readRuns(
  root: Element | ShadowRoot,
  onShadowRoot: (shadow: ShadowRoot) => void,
  depth = 0,
): Generator<TextRun | null> {
  const blocks: Blocks = new Map()
  const host = root instanceof ShadowRoot ? root.host : root
  if (blockOf(host, blocks) === null) return
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let run: TextRun | null = null
  let parent: Element | null = null
  let block: Element | null = null
  let seen = 0
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const nodeParent = parentElementOf(node) ?? host
    if (nodeParent !== parent) {
      parent = nodeParent
      block = blockOf(parent, blocks)
    }
    if (block === null) continue
    const text = node.data
    if (run && run.block === block) {
      run.starts.push(run.text.length)
      run.nodes.push(node)
      run.text += text
    } else {
      if (run) yield run
      run = { block, text, nodes: [node], starts: [0] }
    }
    // Long stretches of white space between blocks must not hold up a slice.
    if (++seen % 256 === 0) yield null
  }
  if (run) yield run
  if (depth < maxShadowDepth) yield* readShadowRoots(root, onShadowRoot, depth)
}

function* readShadowRoots(
  root: Element | ShadowRoot,
  onShadowRoot: (shadow: ShadowRoot) => void,
  depth: number,
): Generator<TextRun | null> {
  const own = root instanceof Element ? shadowRootOf(root) : null
  const inner = Array.from(childrenMatching(root, '*'), shadowRootOf)
  for (const shadow of [own, ...inner]) {
    if (!shadow) continue
    onShadowRoot(shadow)
    yield* readRuns(shadow, onShadowRoot, depth + 1)
  }
}

function blockOf(element: Element, blocks: Blocks): Element | null {
  const known = blocks.get(element)
  if (known !== undefined) return known
  const found = isUnread(element) ? null : findBlock(element, blocks)
  blocks.set(element, found)
  return found
}

function findBlock(element: Element, blocks: Blocks): Element | null {
  const parent = parentElementOf(element)
  if (!parent) {
    const root = element.getRootNode()
    // The text of a shadow root is read only where its host is.
    return root instanceof ShadowRoot && blockOf(root.host, blocks) === null ? null : element
  }
  const outer = blockOf(parent, blocks)
  if (outer === null) return null
  return inline.has(localNameOf(element)) ? outer : element
}

function isUnread(element: Element): boolean {
  if (unread.has(localNameOf(element))) return true
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = attributeOf(element, 'role')
  if (role !== null && editorRoles.has(role.trim().toLowerCase())) return true
  const classes = attributeOf(element, 'class')
  return classes !== null && editorClass.test(classes)
}

/** The block whose run a changed node belongs to, or null where nothing is read. */
export function blockAround(node: Node): Element | null {
  const element = node instanceof Element ? node : parentElementOf(node)
  if (element) return blockOf(element, new Map())
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? blockOf(root.host, new Map()) : null
}

/** Whether an element stands in the sentence around it, so that its block must be read with it. */
export function isInline(element: Element): boolean {
  return inline.has(localNameOf(element))
}
