import type { ResultPage } from './result-page'
import type { TextRange } from './snippet'

/** One line of the address bar's list. */
export interface Suggestion {
  /** What `placeOfSuggestion` understands. */
  content: string
  description: string
}

/** What a suggestion leads to. */
export type SuggestionPlace = { kind: 'brief' | 'entity'; key: string } | { kind: 'query'; query: string }

/** The words and signs that the interface's language puts beside names and titles. */
export interface SuggestionWords {
  briefs(count: number): string
  date(date: string): string
}

const most = 6
const prefixes = { brief: 'brief:', entity: 'name:' } as const
const keyPattern = /^(brief|name):([\w.~-]+\/[\w.~-]+)$/

/** @param isMarked the browser reads XML and shows marks, as Chromium does; Firefox takes text as it is */
export function suggestionsOf(page: ResultPage, isMarked: boolean, words: SuggestionWords): Suggestion[] {
  const write = isMarked ? markedXml : (text: string) => text
  const entities = page.entities.slice(0, 1).map(({ key, name, nameRanges, briefCount }) => ({
    content: prefixes.entity + key,
    description: `${write(name, nameRanges)} — ${words.briefs(briefCount)}`,
  }))
  const briefs = page.hits.map(({ key, title, titleRanges, date, packTitle }) => ({
    content: prefixes.brief + key,
    description: `${write(title, titleRanges)} — ${words.date(date)} — ${write(packTitle, [])}`,
  }))
  return [...entities, ...briefs].slice(0, most)
}

/** The word in the address bar after which Inbrief is asked (`scripts/manifest.ts`). */
export const addressKeyword = 'brief'

/** The text that leads to a brief or an entity when typed into the address bar. */
export function typedPlace({ kind, key }: { kind: 'brief' | 'entity'; key: string }): string {
  return [addressKeyword, prefixes[kind] + key].join(' ')
}

/** What the reader chose: one of the suggestions, or what was typed. */
export function placeOfSuggestion(content: string): SuggestionPlace {
  const match = keyPattern.exec(content)
  if (!match?.[2]) return { kind: 'query', query: content.trim() }
  return { kind: match[1] === 'brief' ? 'brief' : 'entity', key: match[2] }
}

function markedXml(text: string, ranges: readonly TextRange[]): string {
  let xml = ''
  let from = 0
  for (const [start, end] of ranges) {
    xml += `${escapeXml(text.slice(from, start))}<match>${escapeXml(text.slice(start, end))}</match>`
    from = end
  }
  return xml + escapeXml(text.slice(from))
}

/** What Chromium is given must be XML; a title may hold anything. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}
