/** Reports which blocks have changed, a while after they did. Never stops for good on a page that never rests. */
import { elementAround, isConnected } from './dom-getters'
import { Enclosed } from './enclosed'
import { blockAround, isInline } from './text-blocks'

/** A change is read when the page has rested for so long, in milliseconds. */
const quietMs = 250
/** A page that never rests is read at least so often, in milliseconds; less often while it goes on. */
const longestQuietMs = { first: 1000, most: 10_000 }

/**
 * Most nodes that are noted one by one; beyond, the whole page is read again, so that nodes which it throws away are
 * not kept.
 */
const mostNoted = 20_000

/** Most calls of the observer that are kept unread. */
const mostCalls = 1000

/** Watches a document and its open shadow roots for changes. */
export class PageWatcher {
  readonly #observer: MutationObserver
  readonly #roots = new Set<Node>()
  readonly #root: () => Element | null
  readonly #onChange: (changed: Element[]) => void
  readonly #onNewRoot: () => void
  readonly #signal: AbortSignal
  /**
   * Changed nodes, whose blocks are looked up when they are reported: a page may change thousands of times a second.
   */
  readonly #changed = new Set<Node>()
  readonly #added = new Set<Element>()
  /** The observer's latest records. A call finds all caches cold, so they are kept as they came and read together. */
  #calls: MutationRecord[][] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstChangeMs = 0
  #lastChangeMs = 0
  #patienceMs = longestQuietMs.first

  /**
   * @param root returns the root of what is read
   * @param onChange gets the elements whose text must be read again, none inside another
   * @param onNewRoot called when the document has another root, as after `document.open`
   */
  constructor(
    root: () => Element | null,
    onChange: (changed: Element[]) => void,
    onNewRoot: () => void,
    signal: AbortSignal,
  ) {
    this.#root = root
    this.#onChange = onChange
    this.#onNewRoot = onNewRoot
    this.#signal = signal
    this.#observer = new MutationObserver((records) => {
      this.#lastChangeMs = Date.now()
      if (this.#calls.push(records) > mostCalls) this.#noteCalls()
      this.#timer ??= this.#startTimer()
    })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      clearTimeout(this.#timer)
    })
  }

  /** Watches a document or an open shadow root; does nothing if it is watched already. */
  watch(root: Node): void {
    if (this.#signal.aborted || this.#roots.has(root)) return
    this.#roots.add(root)
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  #startTimer(): ReturnType<typeof setTimeout> {
    this.#firstChangeMs = this.#lastChangeMs
    return setTimeout(() => this.#tellOrWait(), quietMs)
  }

  #noteCalls(): void {
    const calls = this.#calls
    this.#calls = []
    for (const records of calls) for (const record of records) this.#noteOne(record)
    if (this.#changed.size + this.#added.size > mostNoted) this.#noteAll()
  }

  #noteAll(): void {
    this.#changed.clear()
    this.#added.clear()
    const root = this.#root()
    if (root) this.#added.add(root)
  }

  #noteOne({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData' || removedNodes.length > 0) this.#changed.add(target)
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i]
      if (node instanceof Element) {
        if (target === document) this.#onNewRoot()
        if (isInline(node)) this.#changed.add(target)
        else this.#added.add(node)
      } else if (node instanceof Text) {
        this.#changed.add(target)
      }
    }
  }

  /** One timer for all changes of a burst: setting it again for each would cost more than noting the change. */
  #tellOrWait(): void {
    this.#noteCalls()
    const now = Date.now()
    // A clock that is set back must not keep the page waiting until it has caught up.
    const restMs = quietMs - Math.abs(now - this.#lastChangeMs)
    const overdueMs = this.#patienceMs - Math.abs(now - this.#firstChangeMs)
    const waitMs = Math.min(restMs, overdueMs)
    if (waitMs > 0) {
      this.#timer = setTimeout(() => this.#tellOrWait(), waitMs)
      return
    }
    this.#timer = undefined
    const neverRests = restMs > 0
    this.#patienceMs = neverRests ? Math.min(this.#patienceMs * 2, longestQuietMs.most) : longestQuietMs.first
    const changed = this.#takeChanged()
    if (changed.length > 0) this.#onChange(changed)
  }

  #takeChanged(): Element[] {
    const dirty = new Set<Element>()
    for (const element of this.#added) if (isConnected(element)) dirty.add(element)
    for (const node of this.#changed) {
      const block = isConnected(node) ? blockAround(node) : null
      if (block) dirty.add(block)
    }
    this.#added.clear()
    this.#changed.clear()
    // A shadow root is read together with its host.
    const read = new Enclosed((element) => dirty.has(element))
    return [...dirty].filter((element) => !read.isIn(elementAround(element)))
  }
}
