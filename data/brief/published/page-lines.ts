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
export function createPageLines(html: string) {
  const positionOf = positionsIn(html)
  const all: PageLine[] = []
  const containers: number[] = []
  const openLists: number[] = []
  let containerCount = 0
  let parts: string[] = []
  let offset = 0
  let links: PublishedLink[] = []
  let link: { url: string; parts: string[] } | null = null
  let itemIndent: number | null = null
  let isHeading = false
  /** Within an item, after its first line. */
  let isGoingOn = false
  let gap = 0

  function flush(): void {
    const raw = parts.join('')
    parts = []
    const shown = visibleText(raw)
    const text = shown.replace(bullet, '')
    if (!text) return
    const isBulleted = text !== shown
    all.push({
      text,
      indent: itemIndent ?? (isBulleted ? leadingBlanks(raw) : openLists.length),
      isItem: itemIndent !== null || isBulleted,
      isHeading,
      gap: isGoingOn && itemIndent === null ? 0 : gap,
      links,
      ...positionOf(offset),
      container: containers.at(-1) ?? 0,
    })
    if (itemIndent !== null) isGoingOn = true
    itemIndent = null
    links = []
    gap = 0
  }

  return {
    all,
    addText(text: string, start: number): void {
      if (parts.length === 0) offset = start + Math.max(text.search(/\S/), 0)
      if (parts.length > 0 || /\S/.test(text)) parts.push(text)
      link?.parts.push(text)
    },
    breakLine(): void {
      flush()
    },
    endBlock(): void {
      flush()
      isHeading = false
      gap = 1
    },
    openHeading(): void {
      isHeading = true
    },
    openList(): void {
      openLists.push(openLists.length)
      isGoingOn = false
    },
    closeList(): void {
      openLists.pop()
      isGoingOn = false
      itemIndent = null
    },
    /** @param ariaLevel where a page writes its tree as one flat list */
    openItem(ariaLevel: string | undefined): void {
      const level = /^[1-9]$/.test(ariaLevel ?? '') ? Number(ariaLevel) : 1
      itemIndent = Math.max(openLists.length, level)
      isGoingOn = false
    },
    openLink(url: string): void {
      const href = isHttpUrl(url) ? new URL(url).href : ''
      link = href && href.length <= textLimits.url ? { url: href, parts: [] } : null
    },
    closeLink(): void {
      if (link) links.push({ url: link.url, label: visibleText(link.parts.join('')) })
      link = null
    },
    openContainer(): void {
      containers.push(++containerCount)
    },
    closeContainer(): void {
      containers.pop()
    },
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
