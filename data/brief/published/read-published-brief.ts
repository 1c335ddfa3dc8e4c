import type { Brief, Point } from '../brief'
import { checkLength } from '../check-length'
import { deriveSummary } from '../derive-summary'
import type { ParsedBrief } from '../parse-brief'
import {
  type BriefProblemCode,
  briefWarningCodes,
  type Position,
  type Problem,
  type Report,
} from '../problem'
import { requiredSections, type SectionKey, sectionNames } from '../section-names'
import { sourceLabel } from '../source-label'
import { textLimits } from '../text-limits'
import { type BriefParts, findBriefParts } from './find-brief-parts'
import { parseWordedDate } from './parse-worded-date'
import type { PublishedLine, PublishedPage } from './published-line'
import { readEntries } from './read-entries'
import { readPublishedSources, type SourceList } from './read-published-sources'
import { readPublishedWho } from './read-published-who'
import { stripTitleLabel } from './strip-title-label'

/** What a published page gives: a brief, or as much of one as could be read. */
export interface ParsedPage extends ParsedBrief {
  /**
   * All that was understood, to be completed by hand: its date may be empty. Null where the page does not read like
   * a brief.
   */
  draft: Brief | null
}

const top: Position = { line: 1, column: 1 }

/** Reads the brief of a page. `brief` is null where a problem is more than a warning. */
export function readPublishedBrief(page: PublishedPage, id: string): ParsedPage {
  const parts = findBriefParts(page)
  if (!parts) return notABrief()
  const problems: Problem[] = []
  const report: Report = (code, { line, column }, detail) => problems.push({ code, line, column, detail })
  const draft = readParts(parts, page, id, report)
  problems.sort((a, b) => a.line - b.line || a.column - b.column)
  return { brief: problems.every(({ code }) => isBriefWarning(code)) ? draft : null, draft, problems }
}

/** The result for a page that cannot be read as a brief. */
export function notABrief(code: 'notABrief' | 'pageTooLarge' = 'notABrief'): ParsedPage {
  return { brief: null, draft: null, problems: [{ code, ...top, detail: '' }] }
}

/** Whether a problem leaves the brief as it is, instead of keeping it from being read. */
export function isBriefWarning(code: BriefProblemCode): boolean {
  return briefWarningCodes.some((warning) => warning === code)
}

function readParts(parts: BriefParts, page: PublishedPage, id: string, report: Report): Brief {
  const entriesOf = (key: SectionKey, form: 'list' | 'points' | 'paragraphs') => {
    const section = parts.sections.get(key)
    return section ? readEntries(section, form, report) : []
  }
  for (const key of requiredSections) {
    if (key !== 'sources' && !parts.sections.has(key)) report('missingSection', top, sectionNames[key])
  }
  const title = readTitle(parts, page, report)
  const { address } = page
  const self = address === null ? null : { label: sourceLabel(title, address), url: address }
  const sources = readPublishedSources(entriesOf('sources', 'list'), self)
  const happened = readPoints(entriesOf('happened', 'points'), sources, report)
  const analysis = readPoints(entriesOf('analysis', 'points'), sources, report)
  const conclusion = readParagraphs(entriesOf('conclusion', 'paragraphs'), sources, report)
  const summary = readParagraphs(entriesOf('summary', 'paragraphs'), sources, report).join(' ')
  const summaryAt = parts.sections.get('summary')?.heading ?? top
  checkLength(summary, textLimits.summary, summaryAt, report, 'summaryTooLong')
  const brief: Brief = {
    id,
    title,
    date: readDate(parts, page, report),
    summary: summary || deriveSummary(happened),
    where: readPlaces(entriesOf('where', 'list'), report),
    who: readPublishedWho(entriesOf('who', 'list'), report),
    happened,
    analysis,
    conclusion,
    sources: sources.all,
  }
  if (sources.all.length === 0) report('noSources', parts.title ?? top, '')
  return brief
}

function readTitle({ title }: BriefParts, page: PublishedPage, report: Report): string {
  const text = stripTitleLabel(title?.text || page.title.replace(/\s+/g, ' ').trim())
  if (!text) report('missingTitle', top, '')
  checkLength(text, textLimits.title, title ?? top, report)
  return text
}

/** A numeric date that could be two days is the one that the head of the page names. */
function readDate({ date, title }: BriefParts, page: PublishedPage, report: Report): string {
  if (!date?.text) {
    if (!page.published) report('missingDate', date?.line ?? title ?? top, '')
    return page.published
  }
  const read = parseWordedDate(date.text)
  switch (read.is) {
    case 'date':
      return read.date
    case 'none':
      report('badDate', date.line, date.text.slice(0, 60))
      return ''
    case 'ambiguous': {
      const days = [read.dayFirst, read.monthFirst]
      if (days.includes(page.published)) return page.published
      report('ambiguousDate', date.line, days.join('/'))
      return ''
    }
  }
}

/** A line may have several places: `USA, China`. */
function readPlaces(lines: readonly PublishedLine[], report: Report): string[] {
  return lines.flatMap((line) => {
    const places = line.isItem ? [line.text] : line.text.split(/[,;]/)
    return places.flatMap((part) => {
      const place = part.trim()
      checkLength(place, textLimits.place, line, report)
      return place ? [place] : []
    })
  })
}

function readPoints(lines: readonly PublishedLine[], sources: SourceList, report: Report): Point[] {
  return lines.flatMap((line) => {
    const point = sources.take(line)
    checkLength(point.text, textLimits.point, line, report)
    return point.text ? [point] : []
  })
}

function readParagraphs(lines: readonly PublishedLine[], sources: SourceList, report: Report): string[] {
  return lines.flatMap((line) => {
    const { text } = sources.take(line)
    checkLength(text, textLimits.paragraph, line, report)
    return text ? [text] : []
  })
}
