import { isHttpUrl } from '../is-http-url'
import type { Position } from '../problem'
import { textLimits } from '../text-limits'
import { type PublishedLine, type PublishedLink, visibleText } from './published-line'

/** A bullet written as text, where the page's author made no list. */
const bullet = /^[•‣◦▪▫●○∙·⁃]\s*/

/** A line with the `article` or `main` that it stands in; 0 where it stands in none. */
export interface PageLine extends PublishedLine {
  container: number
}

/** Collects the lines of a page while its HTML goes by. */
export class PageLines {
  readonly all: PageLine[] = []
  readonly #positionOf: (offset: number) => Position
  readonly #containers: number[] = []
  #containerCount = 0
  /** How many lists are open, one in the other. */
  #listDepth = 0
  /** The texts of the line that is being read, and where the first of them begins. */
  #parts: string[] = []
  #offset = 0
  #links: PublishedLink[] = []
  #link: { url: string; parts: string[] } | null = null
  #itemIndent: number | null = null
  #isHeading = false
  /** Within an item, after its first line. */
  #isGoingOn = false
  #gap = 0

  constructor(html: string) {
    this.#positionOf = positionsIn(html)
  }

  /** @param start the offset of the text in the HTML */
  addText(text: string, start: number): void {
    if (this.#parts.length === 0) this.#offset = start + Math.max(text.search(/\S/), 0)
    if (this.#parts.length > 0 || /\S/.test(text)) this.#parts.push(text)
    this.#link?.parts.push(text)
  }

  /** Ends the line that is being read. */
  breakLine(): void {
    const raw = this.#parts.join('')
    this.#parts = []
    const shown = visibleText(raw)
    const text = shown.replace(bullet, '')
    if (!text) return
    const isBulleted = text !== shown
    const isItem = this.#itemIndent !== null
    this.all.push({
      text,
      indent: this.#itemIndent ?? (isBulleted ? leadingBlanks(raw) : this.#listDepth),
      isItem: isItem || isBulleted,
      isHeading: this.#isHeading,
      gap: this.#isGoingOn && !isItem ? 0 : this.#gap,
      links: this.#links,
      ...this.#positionOf(this.#offset),
      container: this.#containers.at(-1) ?? 0,
    })
    if (isItem) this.#isGoingOn = true
    this.#itemIndent = null
    this.#links = []
    this.#gap = 0
  }

  endBlock(): void {
    this.breakLine()
    this.#isHeading = false
    this.#gap = 1
  }

  openHeading(): void {
    this.#isHeading = true
  }

  openList(): void {
    this.#listDepth += 1
    this.#isGoingOn = false
  }

  closeList(): void {
    // A page may close lists that it never opened.
    this.#listDepth = Math.max(0, this.#listDepth - 1)
    this.#isGoingOn = false
    this.#itemIndent = null
  }

  /** @param ariaLevel where a page writes its tree as one flat list */
  openItem(ariaLevel: string | undefined): void {
    const level = /^[1-9]$/.test(ariaLevel ?? '') ? Number(ariaLevel) : 1
    this.#itemIndent = Math.max(this.#listDepth, level)
    this.#isGoingOn = false
  }

  openLink(url: string): void {
    const href = isHttpUrl(url) ? new URL(url).href : ''
    this.#link = href && href.length <= textLimits.url ? { url: href, parts: [] } : null
  }

  closeLink(): void {
    const link = this.#link
    if (link) this.#links.push({ url: link.url, label: visibleText(link.parts.join('')) })
    this.#link = null
  }

  openContainer(): void {
    this.#containers.push(++this.#containerCount)
  }

  closeContainer(): void {
    this.#containers.pop()
  }
}

function leadingBlanks(raw: string): number {
  return Math.max(raw.search(/[^\s]/), 0)
}

/** From an offset in a text to its line and column; offsets are asked for in ascending order. */
function positionsIn(text: string): (offset: number) => Position {
  const endFrom = (start: number) => {
    const end = text.indexOf('\n', start)
    return end < 0 ? text.length : end
  }
  let line = 1
  let lineStart = 0
  let lineEnd = endFrom(0)
  return (offset) => {
    while (lineEnd < offset && lineEnd < text.length) {
      line++
      lineStart = lineEnd + 1
      lineEnd = endFrom(lineStart)
    }
    return { line, column: offset - lineStart + 1 }
  }
}
