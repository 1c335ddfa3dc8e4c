import type { Report } from '../problem'
import type { PublishedSection } from './find-brief-parts'
import type { PublishedLine } from './published-line'

/** So many blank lines part a brief from what its page shows below it. */
const pageGap = 4

/** A sentence of a brief is longer than what pages write on their buttons. */
const minProse = 40

/** Places and names; facts and judgements, mostly with bullets; whole sentences. */
type Form = 'list' | 'points' | 'paragraphs'

/**
 * The entries of a section: list items with the lines that continue them, or paragraphs. Other lines stand around the
 * brief and are left out; they are reported where the brief goes on after them.
 */
export function readEntries(section: PublishedSection, form: Form, report: Report): PublishedLine[] {
  const { lines, isLast } = section
  const isList = lines.some((line) => line.isItem)
  const mayGoOn = isList || form !== 'list'
  const entries: PublishedLine[] = []
  let last: PublishedLine | undefined
  for (const line of lines) {
    const isApart = entries.length > 0 && line.gap >= pageGap
    if (isLast && (isApart || line.isHeading)) break
    if (last && mayGoOn && !line.isItem && line.gap === 0 && !line.isHeading) {
      last.text += ` ${line.text}`
      last.links.push(...line.links)
    } else if (isEntry(line, form, isList, entries.length === 0)) {
      last = { ...line, links: [...line.links] }
      entries.push(last)
    } else if (isLast && entries.length > 0) break
    else {
      last = undefined
      report('skippedText', line, line.text.slice(0, 60))
    }
  }
  return entries
}

function isEntry(line: PublishedLine, form: Form, isList: boolean, isFirst: boolean): boolean {
  if (line.isHeading) return false
  if (line.isItem && form !== 'paragraphs') return true
  if (form === 'list') return !isList
  return isFirst || isProse(line)
}

function isProse({ text }: PublishedLine): boolean {
  return text.length >= minProse && /[.!?…]["'”’»)\]\d]*$/.test(text)
}
