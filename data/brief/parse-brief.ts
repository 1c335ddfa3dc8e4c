import type { Brief, Point } from './brief'
import { checkLength } from './check-length'
import { deriveSummary } from './derive-summary'
import { isBriefDate } from './is-brief-date'
import { readMarkdownOutline } from './markdown-outline'
import type { Outline, Piece } from './outline'
import { plainInline } from './plain-inline'
import type { Problem, Report } from './problem'
import { readList } from './read-list'
import { readSources } from './read-sources'
import { readWho } from './read-who'
import { requiredSections, type SectionKey, sectionNames } from './section-names'
import { takeReferences } from './take-references'
import { textLimits } from './text-limits'

export interface ParsedBrief {
  /** Null where there is any problem. */
  brief: Brief | null
  /** In the order of the text. */
  problems: Problem[]
}

/**
 * Reads a brief in the Markdown form of `docs/publishing.md`. `id` is the name of its file. The lines of the tree
 * are not yet tied to entities: see `linkEntities`. `required` are the sections that it cannot do without.
 */
export function parseBrief(
  markdown: string,
  id: string,
  required: readonly SectionKey[] = requiredSections,
): ParsedBrief {
  const problems: Problem[] = []
  const report: Report = (code, { line, column }, detail) => problems.push({ code, line, column, detail })
  const outline = readMarkdownOutline(markdown.toWellFormed(), report)
  const brief = readBrief(outline, id, required, report)
  problems.sort((a, b) => a.line - b.line || a.column - b.column)
  return { brief: problems.length > 0 ? null : brief, problems }
}

function readBrief(outline: Outline, id: string, required: readonly SectionKey[], report: Report): Brief {
  for (const key of required) {
    if (!outline.sections.has(key)) report('missingSection', { line: 1, column: 1 }, sectionNames[key])
  }
  for (const [key, { heading, lines }] of outline.sections) {
    if (lines.every((line) => !line.text.trim())) report('emptySection', heading, sectionNames[key])
  }
  const linesOf = (key: SectionKey) => outline.sections.get(key)?.lines ?? []

  const sources = readSources(linesOf('sources'), report)
  const happened = readPoints(linesOf('happened'), sources.length, report)
  return {
    id,
    title: readTitle(outline, report),
    date: readDate(outline, report),
    summary: readSummary(linesOf('summary'), sources.length, report) || deriveSummary(happened),
    where: readPlaces(linesOf('where'), report),
    who: readWho(linesOf('who'), report),
    happened,
    analysis: readPoints(linesOf('analysis'), sources.length, report),
    conclusion: readParagraphs(linesOf('conclusion'), sources.length, report).map((paragraph) => {
      checkLength(paragraph.text, textLimits.paragraph, paragraph, report)
      return paragraph.text
    }),
    sources,
  }
}

function readTitle({ title }: Outline, report: Report): string {
  const text = plainInline(title?.text ?? '')
  if (!text) report('missingTitle', title ?? { line: 1, column: 1 }, '')
  if (title) checkLength(text, textLimits.title, title, report)
  return text
}

function readDate({ date, title }: Outline, report: Report): string {
  if (!date?.text) report('missingDate', date ?? title ?? { line: 1, column: 1 }, '')
  else if (!isBriefDate(date.text)) report('badDate', date, date.text)
  return date?.text ?? ''
}

function readSummary(lines: readonly Piece[], sourceCount: number, report: Report): string {
  const paragraphs = readParagraphs(lines, sourceCount, report)
  const summary = paragraphs.map((paragraph) => paragraph.text).join(' ')
  const [first] = paragraphs
  if (first) checkLength(summary, textLimits.summary, first, report, 'summaryTooLong')
  return summary
}

function readPlaces(lines: readonly Piece[], report: Report): string[] {
  return readList(lines, 'flat', report).map((item) => {
    const place = plainInline(item.pieces.map((piece) => piece.text).join(' '))
    checkLength(place, textLimits.place, item, report)
    return place
  })
}

function readPoints(lines: readonly Piece[], sourceCount: number, report: Report): Point[] {
  return readList(lines, 'flat', report).map((item) => {
    const point = takeReferences(item.pieces, sourceCount, report)
    if (!point.text && item.pieces.some((piece) => piece.text)) report('emptyItem', item, '')
    checkLength(point.text, textLimits.point, item, report)
    return point
  })
}

/** Blank lines part paragraphs. The sources that they refer to are checked but not kept. */
function readParagraphs(lines: readonly Piece[], sourceCount: number, report: Report): Piece[] {
  const groups: Piece[][] = [[]]
  for (const line of lines) {
    if (line.text.trim()) groups.at(-1)?.push(line)
    else groups.push([])
  }
  return groups.flatMap((group) => {
    const { text } = takeReferences(group, sourceCount, report)
    return group[0] && text ? [{ text, line: group[0].line, column: 1 }] : []
  })
}
