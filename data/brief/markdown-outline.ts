import type { Outline, Piece, Section } from './outline'
import { plainInline } from './plain-inline'
import type { Report } from './problem'
import { findSectionKey } from './section-names'
import { splitLines } from './split-lines'

/** Reads the title, the date line and the `##` sections of the Markdown form in `docs/publishing.md`. */
export function readMarkdownOutline(markdown: string, report: Report): Outline {
  const outline: Outline = { title: null, date: null, sections: new Map() }
  let section: Section | undefined
  for (const line of splitLines(markdown)) {
    const heading = /^ {0,3}(#{1,6})\s+(.*)$/.exec(line.text)
    if (heading) {
      const [whole, marks = '', rest = ''] = heading
      const text = rest.trimEnd().replace(/(?<!\s)\s+#+$/, '')
      const piece = { text, line: line.line, column: whole.length - rest.length + 1 }
      if (marks.length === 1) {
        if (outline.title) report('titleTwice', piece, text)
        else outline.title = piece
      } else section = openSection(outline, piece, report)
      continue
    }
    if (section) section.lines.push(line)
    else if (line.text.trim()) readHeadLine(outline, line, report)
  }
  return outline
}

function openSection(outline: Outline, heading: Piece, report: Report): Section {
  const section: Section = { heading, lines: [] }
  const key = findSectionKey(plainInline(heading.text))
  if (!key) report('unknownSection', heading, heading.text)
  else if (outline.sections.has(key)) report('sectionTwice', heading, heading.text)
  else outline.sections.set(key, section)
  // The lines of an unknown section are taken up too, so that one mistake is reported once.
  return section
}

/** Before the first section only the date may stand. */
function readHeadLine(outline: Outline, line: Piece, report: Report) {
  const date = /^date\s*[:：]\s*(.*)$/i.exec(plainInline(line.text))
  const at = { line: line.line, column: line.text.search(/\S/) + 1 }
  if (!date) return report('textOutsideSection', at, line.text.trim().slice(0, 60))
  if (outline.date) return report('dateTwice', at, line.text.trim().slice(0, 60))
  const text = date[1] ?? ''
  const found = text ? line.text.indexOf(text) : -1
  outline.date = { text, line: line.line, column: found < 0 ? at.column : found + 1 }
}
