/**
 * Paints marks with the CSS Custom Highlight API, without touching the page's DOM. Only marks near the viewport are
 * painted, because every registered range costs in every frame, off-screen ones too.
 */
import { roles } from '../../data/brief/brief'
import { boxOf, elementAround } from './dom-getters'
import type { Mention } from './mention'
import type { ShownMentions } from './shown-mentions'

/** Painted this far beyond the viewport, so that scrolling shows no unmarked text. */
const margin = '50%'

/** Blocks whose place is measured for the first marks. The first blocks of a page are the ones in view. */
const mostMeasured = 200

/** Paints the marks of a page near the viewport, and moves along as the reader scrolls. */
export class MarkPainter {
  readonly #style: string
  readonly #near = new Set<Element>()
  readonly #observer: IntersectionObserver
  #shown: ShownMentions = { all: [], marked: [], byBlock: new Map() }
  #painted = new Map<Text, Mention[]>()
  readonly #paintedBlocks = new Set<EventTarget>()
  #frame = 0

  constructor(style: string, signal: AbortSignal) {
    this.#style = style
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: margin })
    signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      cancelAnimationFrame(this.#frame)
      for (const role of roles) CSS.highlights.delete(this.#name(role))
    })
  }

  show(shown: ShownMentions): void {
    const before = this.#shown.byBlock
    this.#shown = shown
    for (const block of before.keys()) {
      if (shown.byBlock.has(block)) continue
      this.#observer.unobserve(block)
      this.#near.delete(block)
    }
    const isFirst = before.size === 0
    for (const block of shown.byBlock.keys()) if (!before.has(block)) this.#observer.observe(block)
    if (isFirst) this.#paintFirst()
    else this.#paintSoon()
  }

  get isEmpty(): boolean {
    return this.#paintedBlocks.size === 0
  }

  /** Whether a mention is painted in any of these elements, the path of a pointer event. */
  paintsIn(path: readonly EventTarget[]): boolean {
    return path.some((element) => this.#paintedBlocks.has(element))
  }

  /** The painted mentions that touch a text node. */
  paintedIn(node: Node): readonly Mention[] {
    return this.#painted.get(node as Text) ?? []
  }

  /** The observer reports its first results two frames later, and a reader is waiting for marks. */
  #paintFirst(): void {
    let left = mostMeasured
    for (const block of this.#shown.byBlock.keys()) {
      if (--left < 0) break
      const { top, bottom } = boxOf(block)
      if (bottom >= 0 && top <= innerHeight) this.#near.add(block)
    }
    this.#paint()
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting || isBoxless(target)) this.#near.add(target)
      else this.#near.delete(target)
    }
    this.#paintSoon()
  }

  #paintSoon(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#paint())
  }

  #paint(): void {
    const byRole = new Map<string, StaticRange[]>()
    this.#painted = new Map()
    this.#paintedBlocks.clear()
    for (const block of this.#near) {
      if (!isShown(block)) continue
      for (const mention of this.#shown.byBlock.get(block) ?? []) {
        if (!fits(mention)) continue
        const ranges = byRole.get(mention.verdict.role)
        const range = new StaticRange(mention)
        if (ranges) ranges.push(range)
        else byRole.set(mention.verdict.role, [range])
        this.#remember(mention)
        this.#paintedBlocks.add(block)
      }
    }
    for (const role of roles) {
      const ranges = byRole.get(role)
      if (ranges) CSS.highlights.set(this.#name(role), new Highlight(...ranges))
      else CSS.highlights.delete(this.#name(role))
    }
  }

  #remember(mention: Mention): void {
    for (const node of new Set([mention.startContainer, mention.endContainer])) {
      const mentions = this.#painted.get(node)
      if (mentions) mentions.push(mention)
      else this.#painted.set(node, [mention])
    }
  }

  #name(role: string): string {
    return `inbrief-${this.#style}-${role}`
  }
}

/** Whether an element is visible; text hidden by opacity or visibility is not. */
export function isShown(element: Element): boolean {
  const options = { opacityProperty: true, visibilityProperty: true }
  for (let at: Element | null = element; at; at = elementAround(at)) {
    if (Element.prototype.checkVisibility.call(at, options)) return true
    if (!isBoxless(at)) return false
  }
  return false
}

/**
 * Whether only the children of an element have boxes, like those of a slot. No observer sees where such an element is.
 */
function isBoxless(element: Element): boolean {
  return getComputedStyle(element).display === 'contents'
}

/**
 * Whether a mention still fits its nodes. A static range must not reach beyond a node that has become shorter since it
 * was read.
 */
function fits({ startContainer, startOffset, endContainer, endOffset }: Mention): boolean {
  return startOffset <= startContainer.length && endOffset <= endContainer.length
}
