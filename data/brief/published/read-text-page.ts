import { splitLines } from '../split-lines'
import { type PublishedLine, type PublishedPage, visibleText } from './published-line'

/** Bullets as editors write them. A hyphen, a dash or an `o` is one only before a blank. */
const bullet = /^(?:[•‣◦▪▫●○∙·⁃]|[-*–—o](?=\s)|\d{1,3}[.)](?=\s)|\[\d{1,3}\](?=\s))\s*/

const tabWidth = 4

/** A page that was saved or copied as plain text. */
export function readTextPage(text: string): PublishedPage {
  const lines: PublishedLine[] = []
  let gap = 0
  for (const { text: raw, line } of splitLines(text)) {
    const start = raw.search(/[^\s\u200B\u2060\uFEFF]/)
    const body = start < 0 ? '' : raw.slice(start)
    const mark = bullet.exec(body)?.[0] ?? ''
    const shown = visibleText(body.slice(mark.length))
    if (!shown) {
      gap++
      continue
    }
    lines.push({
      text: shown,
      indent: columnsOf(raw.slice(0, start)),
      isItem: mark !== '',
      isHeading: false,
      gap,
      links: [],
      line,
      column: start + mark.length + 1,
    })
    gap = 0
  }
  return { lines, title: '', published: '', address: null }
}

function columnsOf(blanks: string): number {
  let columns = 0
  for (const blank of blanks) columns += blank === '\t' ? tabWidth - (columns % tabWidth) : 1
  return columns
}
