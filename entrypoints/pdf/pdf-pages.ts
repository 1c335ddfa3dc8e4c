/** All pages of a PDF in a column. Pictures are painted near the window; the text of all is read in idle moments. */
import { idle } from '../page/slices'
import type { OpenedPdf } from './open-pdf'
import { type PageLink, pageOfPlace } from './pdf-links'
import { PdfPage, pixelsPerPoint } from './pdf-page'

/** Pages within this share of the window's height are painted. */
const nearby = '100% 0px'

/** How far a key moves pages sideways, as a share of the window's width. */
const sidewaysShare = 0.25

/** While a zoom is being chosen, the old picture is stretched for so many milliseconds. */
const settleMs = 150

/** How long the text of pages is read at a time, in milliseconds. */
const sliceMs = 30

export interface PagesListener {
  /** The page that the reader is at, from 1. */
  onPage(number: number): void
  /** All text is read; `hasText` is false where no page has any. */
  onRead(hasText: boolean): void
}

/** The column of pages of one open PDF. */
export class PdfPages {
  readonly #container: HTMLElement
  readonly #opened: OpenedPdf
  readonly #listener: PagesListener
  readonly #signal: AbortSignal
  readonly #pages: PdfPage[]
  readonly #byBox: ReadonlyMap<Element, PdfPage>
  readonly #near = new Set<PdfPage>()
  #widest = 1
  #zoom = 1
  #timer: ReturnType<typeof setTimeout> | undefined
  #frame = 0

  private constructor(
    container: HTMLElement,
    opened: OpenedPdf,
    listener: PagesListener,
    signal: AbortSignal,
  ) {
    this.#container = container
    this.#opened = opened
    this.#listener = listener
    this.#signal = signal
    const { library, file } = opened
    this.#pages = Array.from({ length: file.numPages }, (_, i) => new PdfPage(library, file, i + 1))
    this.#byBox = new Map(this.#pages.map((page) => [page.box, page]))
  }

  /** Shows the pages in place of what the container holds, until the signal ends them. */
  static async show(
    container: HTMLElement,
    opened: OpenedPdf,
    listener: PagesListener,
    signal: AbortSignal,
  ): Promise<PdfPages> {
    const pages = new PdfPages(container, opened, listener, signal)
    const { width, height } = (await opened.file.getPage(1)).getViewport({ scale: 1 })
    pages.#widest = width
    // In most files all pages have one size; each page sets its own when it is loaded.
    for (const page of pages.#pages) page.setSize(width, height)
    pages.#start()
    return pages
  }

  #start(): void {
    this.#container.replaceChildren(...this.#pages.map(({ box }) => box))
    const observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: nearby })
    for (const { box } of this.#pages) observer.observe(box)
    addEventListener('scroll', this.#onScroll, { signal: this.#signal, passive: true })
    this.#signal.addEventListener('abort', () => {
      observer.disconnect()
      clearTimeout(this.#timer)
      cancelAnimationFrame(this.#frame)
      for (const page of this.#near) page.clear()
      this.#container.replaceChildren()
    })
    void this.#readAll()
  }

  /** The zoom at which a page is as wide as the container. */
  get fittingZoom(): number {
    return this.#container.clientWidth / (this.#widest * pixelsPerPoint)
  }

  /** @param zoom 1 is the size on paper. The place that the reader is at stays where it is. */
  setZoom(zoom: number): void {
    if (zoom === this.#zoom) return
    const at = this.#pageAtTop()
    const before = at?.box.getBoundingClientRect()
    this.#zoom = zoom
    this.#container.style.setProperty('--total-scale-factor', `${zoom * pixelsPerPoint}`)
    const after = at?.box.getBoundingClientRect()
    if (before && after && before.top < 0)
      scrollBy({ top: after.top - (before.top / before.height) * after.height, behavior: 'instant' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#paintNear(), settleMs)
  }

  /** @param number from 1 */
  goTo(number: number): void {
    this.#pages[number - 1]?.box.scrollIntoView({ block: 'start', behavior: 'instant' })
  }

  /** Moves pages sideways that are wider than the window; returns false where they are not. */
  moveSideways(direction: 1 | -1): boolean {
    const { scrollWidth, clientWidth } = this.#container
    if (scrollWidth <= clientWidth) return false
    this.#container.scrollBy({ left: direction * clientWidth * sidewaysShare, behavior: 'instant' })
    return true
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = this.#byBox.get(target)
      if (!page) continue
      if (isIntersecting) this.#near.add(page)
      else if (this.#near.delete(page)) page.clear()
    }
    this.#paintNear()
    this.#tellPage()
  }

  #paintNear(): void {
    // A page that cannot be painted stays white, and the others do not depend on it.
    for (const page of this.#near) page.paint(this.#zoom).catch(() => page.clear())
  }

  async #readAll(): Promise<void> {
    const left = new Set(this.#pages)
    let hasText = false
    let untilMs = performance.now() + sliceMs
    while (left.size > 0) {
      const [first] = left
      const page = [...this.#near].find((one) => left.has(one)) ?? first
      if (!page) break
      left.delete(page)
      hasText = (await page.readText((link) => this.#follow(link)).catch(() => false)) || hasText
      if (this.#signal.aborted) return
      if (performance.now() < untilMs) continue
      await idle()
      untilMs = performance.now() + sliceMs
    }
    this.#listener.onRead(hasText)
  }

  async #follow(link: PageLink): Promise<void> {
    if (link.kind !== 'place') return
    const number = await pageOfPlace(this.#opened.file, link.destination)
    if (number !== null) this.goTo(number)
  }

  readonly #onScroll = (): void => {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#tellPage())
  }

  #tellPage(): void {
    const page = this.#pageAtTop()
    if (page) this.#listener.onPage(this.#pages.indexOf(page) + 1)
  }

  /** The first page that reaches below the upper third of the window. */
  #pageAtTop(): PdfPage | undefined {
    return this.#pages.find(
      (page) => this.#near.has(page) && page.box.getBoundingClientRect().bottom > innerHeight / 3,
    )
  }
}
