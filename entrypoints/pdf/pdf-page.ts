/** One page of a PDF: a picture of it, painted only near the window, and over it its text, which stays. */
import type { PageViewport, PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist'
import { isBrokenWord, withSoftHyphen } from '../../data/pdf/break-lines'
import { say } from '../../locales/say'
import type { PdfLibrary } from './open-pdf'
import { linksOf, type PageLink } from './pdf-links'

/** CSS pixels in a point, the unit of PDFs. */
export const pixelsPerPoint = 96 / 72

/** Most pixels of a picture; a larger one is painted coarser, because browsers would not show it. */
const mostPixels = 16 * 1024 * 1024

/** A page in the column, with its picture, its text and its links. */
export class PdfPage {
  readonly box = document.createElement('section')
  readonly #library: PdfLibrary
  readonly #file: PDFDocumentProxy
  readonly #number: number
  #loading: Promise<PDFPageProxy> | null = null
  #hasText: Promise<boolean> | null = null
  #canvas: HTMLCanvasElement | null = null
  #painting: RenderTask | null = null
  /** The zoom that the picture was painted for; 0 if there is none. */
  #paintedFor = 0

  /** @param number from 1 */
  constructor(library: PdfLibrary, file: PDFDocumentProxy, number: number) {
    this.#library = library
    this.#file = file
    this.#number = number
    this.box.className = 'pdf-page'
    const heading = document.createElement('h2')
    heading.className = 'hidden-visually'
    heading.textContent = say('pdf.pageHeading', { number })
    this.box.append(heading)
  }

  /** In points; a first guess until the page is loaded. */
  setSize(width: number, height: number): void {
    this.box.style.setProperty('--page-width', `${width}`)
    this.box.style.setProperty('--page-height', `${height}`)
  }

  /** Lays the text over the page, once; returns whether there is any. */
  readText(goTo: (link: PageLink) => void): Promise<boolean> {
    this.#hasText ??= this.#makeText(goTo)
    return this.#hasText
  }

  /** Paints the picture for a zoom (1 is the size on paper), unless it is painted for that already. */
  async paint(zoom: number): Promise<void> {
    if (this.#paintedFor === zoom) return
    this.#painting?.cancel()
    this.#paintedFor = zoom
    const page = await this.#load()
    if (this.#paintedFor !== zoom) return
    const canvas = document.createElement('canvas')
    const size = page.getViewport({ scale: 1 })
    const wanted = zoom * pixelsPerPoint * devicePixelRatio
    const scale = Math.min(wanted, Math.sqrt(mostPixels / (size.width * size.height)))
    const viewport = page.getViewport({ scale })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.setAttribute('aria-hidden', 'true')
    this.#painting = page.render({ canvas, viewport })
    try {
      await this.#painting.promise
    } catch (error) {
      if (error instanceof Error && error.name === 'RenderingCancelledException') return
      throw error
    }
    this.#canvas?.remove()
    this.#canvas = canvas
    this.box.prepend(canvas)
  }

  /** Drops the picture; a page of paper size holds some megabytes. */
  clear(): void {
    this.#painting?.cancel()
    this.#paintedFor = 0
    if (this.#canvas) this.#canvas.width = 0
    this.#canvas?.remove()
    this.#canvas = null
  }

  #load(): Promise<PDFPageProxy> {
    this.#loading ??= this.#file.getPage(this.#number).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 })
      this.setSize(width, height)
      return page
    })
    return this.#loading
  }

  async #makeText(goTo: (link: PageLink) => void): Promise<boolean> {
    const page = await this.#load()
    const viewport = page.getViewport({ scale: pixelsPerPoint })
    const container = document.createElement('div')
    container.className = 'textLayer'
    const [textContentSource, links] = await Promise.all([page.getTextContent(), linksOf(page)])
    await new this.#library.TextLayer({ textContentSource, container, viewport }).render()
    joinLines(container)
    // In one step, so that the finder reads the page once.
    this.box.append(container, ...links.map((link) => placeLink(link, viewport, goTo)))
    if (links.length > 0) this.#followClicks(container)
    return container.textContent.trim() !== ''
  }

  /** The text lies over the links, so that names in them can be rested on; a click on it goes to the link below. */
  #followClicks(text: HTMLElement): void {
    const linkAt = ({ clientX, clientY }: MouseEvent) =>
      [...this.box.querySelectorAll<HTMLElement>('.pdf-link')].find((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect()
        return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
      })
    text.addEventListener('pointermove', (event) => text.classList.toggle('on-link', !!linkAt(event)))
    text.addEventListener('click', (event) => {
      if (getSelection()?.isCollapsed !== false) linkAt(event)?.click()
    })
  }
}

/** Joins lines into one text: with a space between them, and with words whole that were broken at their ends. */
function joinLines(text: HTMLElement): void {
  for (const end of text.querySelectorAll('br')) {
    const line = end.previousElementSibling?.lastChild
    const next = end.nextElementSibling?.textContent ?? ''
    if (line instanceof Text && isBrokenWord(line.data, next)) line.data = withSoftHyphen(line.data)
    else end.after('\n')
  }
}

function placeLink(
  link: PageLink,
  viewport: PageViewport,
  goTo: (link: PageLink) => void,
): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.className = 'pdf-link'
  if (link.kind === 'web') {
    anchor.href = link.url
    anchor.target = '_blank'
    anchor.rel = 'noopener noreferrer'
    anchor.ariaLabel = link.url
  } else {
    anchor.href = '#'
    anchor.ariaLabel = say('pdf.linkWithin')
    anchor.addEventListener('click', (event) => {
      event.preventDefault()
      goTo(link)
    })
  }
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = link.rect
  const [a, b] = [viewport.convertToViewportPoint(x1, y1), viewport.convertToViewportPoint(x2, y2)]
  const { style } = anchor
  style.left = percent(Math.min(a[0], b[0]), viewport.width)
  style.top = percent(Math.min(a[1], b[1]), viewport.height)
  style.width = percent(Math.abs(a[0] - b[0]), viewport.width)
  style.height = percent(Math.abs(a[1] - b[1]), viewport.height)
  return anchor
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`
}
