import { findSectionKey, type SectionKey } from '../section-names'
import { parseWordedDate } from './parse-worded-date'
import type { PublishedLine, PublishedPage } from './published-line'

/** Where the parts of a brief stand on a page; what stands around them is left out. */
export interface BriefParts {
  title: PublishedLine | null
  date: { text: string; line: PublishedLine } | null
  sections: Map<SectionKey, PublishedSection>
}

export interface PublishedSection {
  heading: PublishedLine
  lines: PublishedLine[]
  /** Nothing of the brief follows it, so other text of the page may. */
  isLast: boolean
}

interface Start {
  key: SectionKey
  index: number
  /** `Where: United States` has its text beside the heading. */
  beside: string
}

/** No heading of a section is longer. */
const maxHeading = 60

/** What comes after "What happened"; all other sections come before it. */
const laterSections: ReadonlySet<SectionKey> = new Set<SectionKey>(['analysis', 'conclusion', 'sources'])

/** How far above the first section the title may stand, in lines that are not blank. */
const titleReach = 12

/**
 * Finds a brief among the lines of its page; undefined where there is none. Menus and links to other briefs may have
 * the names of sections too, so of each section the heading counts that is nearest to "What happened" on its side.
 */
export function findBriefParts({ lines }: PublishedPage): BriefParts | undefined {
  const candidates = lines.flatMap((line, index) => findStart(line, index) ?? [])
  const anchor = candidates.find(({ key, index }) => key === 'happened' && hasText(lines, index + 1))
  if (!anchor) return undefined
  const starts = chooseStarts(candidates, anchor)
  if (starts.length < 2) return undefined
  const [first = anchor] = starts
  const date = findDate(lines, first.index, anchor.index)
  const sections = new Map<SectionKey, PublishedSection>()
  for (const [at, { key, index, beside }] of starts.entries()) {
    const heading = lines[index]
    if (!heading) continue
    const end = starts[at + 1]?.index ?? lines.length
    const own = beside ? [{ ...heading, text: beside, isItem: false, isHeading: false, gap: 0 }] : []
    const body = lines.slice(index + 1, end).filter((line) => line !== date?.line)
    sections.set(key, { heading, lines: [...own, ...body], isLast: at === starts.length - 1 })
  }
  return { title: findTitle(lines.slice(0, first.index), date?.line), date, sections }
}

function findStart(line: PublishedLine, index: number): Start | undefined {
  if (line.isItem && !line.isHeading) return undefined
  const whole = line.text.length <= maxHeading ? findSectionKey(line.text) : undefined
  if (whole) return { key: whole, index, beside: '' }
  const colon = line.text.slice(0, maxHeading).search(/[:?] /)
  const key = colon > 0 ? findSectionKey(line.text.slice(0, colon)) : undefined
  return key && { key, index, beside: line.text.slice(colon + 2).trim() }
}

function hasText(lines: readonly PublishedLine[], index: number): boolean {
  const next = lines[index]
  return next !== undefined && findStart(next, index) === undefined
}

function chooseStarts(candidates: readonly Start[], anchor: Start): Start[] {
  const chosen = new Map<SectionKey, Start>([['happened', anchor]])
  const before = candidates.filter(({ index }) => index < anchor.index).reverse()
  const after = candidates.filter(({ index }) => index > anchor.index)
  const take = (start: Start) => {
    if (!chosen.has(start.key)) chosen.set(start.key, start)
  }
  for (const start of before) if (!laterSections.has(start.key)) take(start)
  for (const start of after) take(start)
  return [...chosen.values()].sort((a, b) => a.index - b.index)
}

/** The nearest line above "What happened" that says `Date:`, else a line above the brief that is a date. */
function findDate(
  lines: readonly PublishedLine[],
  firstIndex: number,
  anchorIndex: number,
): BriefParts['date'] {
  for (let index = anchorIndex - 1; index >= 0; index--) {
    const line = lines[index]
    const text = line && /^date(?: of publication)? ?: ?(.*)$/i.exec(line.text)?.[1]
    if (line && text !== undefined) return { text, line }
  }
  for (let index = firstIndex - 1; index >= Math.max(firstIndex - titleReach, 0); index--) {
    const line = lines[index]
    if (!line) continue
    const text = line.text.replace(/^(?:published|posted|updated)(?: on)?:? /i, '')
    if (parseWordedDate(text).is === 'date' && /[a-z]/i.test(text)) return { text, line }
  }
  return null
}

/**
 * The title: the nearest heading above the brief if the page has headings, else the line with the most words, since
 * menus, authors and reading times have few.
 */
function findTitle(above: readonly PublishedLine[], date: PublishedLine | undefined): PublishedLine | null {
  const near = above
    .slice(-titleReach)
    .filter((line) => line !== date)
    .reverse()
  const heading = near.find((line) => line.isHeading)
  if (heading) return heading
  let best: PublishedLine | null = null
  let most = 0
  for (const line of near) {
    const words = line.text.split(' ').length
    const isSmallPrint = line.isItem || /[.:]$/.test(line.text) || parseWordedDate(line.text).is !== 'none'
    if (words > most && !isSmallPrint) {
      best = line
      most = words
    }
  }
  return best
}
