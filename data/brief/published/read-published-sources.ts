import type { BriefSource } from '../brief'
import { sourceLabel } from '../source-label'
import { textLimits } from '../text-limits'
import type { PublishedLine, PublishedLink } from './published-line'

const address = /\bhttps?:\/\/[^\s<>"]+/i

/** The numbered sources of a brief, and the numbers that its texts refer to. */
export interface SourceList {
  all: BriefSource[]
  /** The text without its references, and the numbers of the sources that it rests on. */
  take: (line: PublishedLine) => { text: string; sources: number[] }
}

/**
 * Sources from their section, to which `[1]` refers. A page without that section has as its sources the page itself,
 * where its address is known, and the pages that its texts link to.
 */
export function readPublishedSources(lines: readonly PublishedLine[], page: BriefSource | null): SourceList {
  const listed = lines.flatMap((line) => sourceOf(line) ?? [])
  const hasSection = listed.length > 0
  const all = hasSection || !page ? [...listed] : [page]
  const numbers = new Map<string, number>()
  return {
    all,
    take(line) {
      const found = new Set<number>()
      if (hasSection) {
        const text = line.text.replace(/\[(\d{1,4}(?:, ?\d{1,4})*)\]/g, (whole, list: string) => {
          const known = list.split(',').map(Number)
          if (!known.every((number) => number >= 1 && number <= listed.length)) return whole
          for (const number of known) found.add(number)
          return ''
        })
        return { text: tidy(text), sources: [...found] }
      }
      for (const link of line.links) {
        const number = numbers.get(link.url) ?? all.push({ label: labelOf(link), url: link.url })
        numbers.set(link.url, number)
        found.add(number)
      }
      return { text: line.text, sources: [...found] }
    },
  }
}

function sourceOf({ text, links }: PublishedLine): BriefSource | undefined {
  const url = links[0]?.url ?? address.exec(text)?.[0].replace(/[.,;)]+$/, '')
  if (url === undefined || url.length > textLimits.url) return undefined
  const label = text
    .replace(/^\[\d{1,4}\]/, '')
    .replace(url, '')
    .replace(/(?<![\s:.,–—-])[\s:.,–—-]+$/, '')
  return { label: sourceLabel(tidy(label), url), url }
}

function labelOf({ label, url }: PublishedLink): string {
  return sourceLabel(address.test(label) ? '' : label, url)
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
}
