/** Tells which blocks have changed, a while after they did, and never stops for good on a page that never rests. */
import { elementAround, isConnected } from './dom-getters'
import { Enclosed } from './enclosed'
import { blockAround, isInline } from './text-blocks'

/** A change is read when the page has rested so long, in milliseconds. */
const quietMs = 250
/** On a page that never rests, read at least so often; grows while it goes on. */
const longestQuietMs = { first: 1000, most: 10_000 }

/** Nodes noted one by one: beyond, the whole page is read again, and what it throws away is not held here. */
const mostNoted = 20_000

/** Calls of the observer that are kept as they came. */
const mostCalls = 1000

export class PageWatcher {
  readonly #observer: MutationObserver
  readonly #roots = new Set<Node>()
  readonly #root: () => Element | null
  readonly #onChange: (changed: Element[]) => void
  readonly #onNewRoot: () => void
  readonly #signal: AbortSignal
  /** Nodes that changed, whose blocks are looked up when they are told: a page may change thousands of times a second. */
  readonly #changed = new Set<Node>()
  readonly #added = new Set<Element>()
  /** What the observer told last. A call finds all caches cold, so it is kept as it came and read with others. */
  #calls: MutationRecord[][] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstChangeMs = 0
  #lastChangeMs = 0
  #patienceMs = longestQuietMs.first

  /**
   * @param root answers all that is read
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

  /** Watches a document or an open shadow root; a second time does nothing. */
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

  /** One timer for all changes of a burst: to set it anew at each would cost more than to note the change. */
  #tellOrWait(): void {
    this.#noteCalls()
    const now = Date.now()
    // A clock that is set back must not keep the page waiting until it is that late again.
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
    // A shadow root is read with its host.
    const read = new Enclosed((element) => dirty.has(element))
    return [...dirty].filter((element) => !read.isIn(elementAround(element)))
  }
}
