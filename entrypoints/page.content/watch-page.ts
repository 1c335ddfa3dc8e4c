/** Tells which blocks have changed, a while after they did, and never stops for good on a page that never rests. */
import { isConnected } from './dom-getters'
import { blockAround, isInline } from './text-blocks'

/** A change is read when the page has rested so long, in milliseconds. */
const quietMs = 250
/** On a page that never rests, read at least so often; grows while it goes on. */
const longestQuietMs = { first: 1000, most: 10_000 }

export class PageWatcher {
  readonly #observer: MutationObserver
  readonly #roots = new Set<Node>()
  #dirty = new Set<Element>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstChangeMs = 0
  #patienceMs = longestQuietMs.first

  /** @param onChange gets the elements whose text must be read again, none inside another */
  constructor(
    readonly onChange: (changed: Element[]) => void,
    readonly signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => this.#note(records))
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      clearTimeout(this.#timer)
    })
  }

  /** Watches a document or an open shadow root; a second time does nothing. */
  watch(root: Node): void {
    if (this.signal.aborted || this.#roots.has(root)) return
    this.#roots.add(root)
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) this.#noteOne(record)
    if (this.#dirty.size === 0) return
    const now = performance.now()
    if (this.#firstChangeMs === 0) this.#firstChangeMs = now
    const overdue = now - this.#firstChangeMs >= this.#patienceMs
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tell(overdue), overdue ? 0 : quietMs)
  }

  #noteOne({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData' || removedNodes.length > 0) this.#mark(blockAround(target))
    for (const node of addedNodes) {
      if (node instanceof Element) this.#mark(isInline(node) ? blockAround(target) : node)
      else if (node instanceof Text) this.#mark(blockAround(target))
    }
  }

  #mark(element: Element | null): void {
    if (element) this.#dirty.add(element)
  }

  #tell(overdue: boolean): void {
    this.#patienceMs = overdue ? Math.min(this.#patienceMs * 2, longestQuietMs.most) : longestQuietMs.first
    this.#firstChangeMs = 0
    const dirty = [...this.#dirty].filter((element) => isConnected(element))
    this.#dirty = new Set()
    const outermost = dirty.filter(
      (element) => !dirty.some((other) => other !== element && other.contains(element)),
    )
    this.onChange(outermost)
  }
}
