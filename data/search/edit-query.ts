import { foldWord } from './fold-word'
import { type FilterKey, parseQuery } from './parse-query'

/** A filter as a chip shows it. */
export interface FilterChip {
  key: FilterKey
  value: string
  isExcluded: boolean
  /** It is part of the query. */
  isOn: boolean
}

/** The filters of a query as chips, in its order. */
export function chipsOf(query: string): FilterChip[] {
  return parseQuery(query).filters.map(({ key, value, isExcluded }) => ({
    key,
    value,
    isExcluded,
    isOn: true,
  }))
}

/** The query with a filter added, or without it where it has it. */
export function toggleFilter(query: string, { key, value }: Pick<FilterChip, 'key' | 'value'>): string {
  const on = parseQuery(query).filters.find(
    (filter) => filter.key === key && isSameValue(filter.value, value),
  )
  if (on) return `${query.slice(0, on.start).trimEnd()} ${query.slice(on.end).trimStart()}`.trim()
  const written = /^[^\s"]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`
  // With a space at the end, so that what is typed next is a word of its own.
  return `${query.trim()} ${key}:${written} `.trimStart()
}

/**
 * The filters of a query without its words, and a space at the end, so that what is typed next is a word of its own.
 */
export function filtersOf(query: string): string {
  return parseQuery(query)
    .filters.map(({ start, end }) => `${query.slice(start, end)} `)
    .join('')
}

/** Whether a query asks for anything besides filters. */
export function asksWords(query: string): boolean {
  const { words, excluded } = parseQuery(query)
  return words.length > 0 || excluded.length > 0
}

/** Whether two values of a filter mean the same: without case, accents and blanks around them. */
export function isSameValue(a: string, b: string): boolean {
  return foldWord(a.trim()) === foldWord(b.trim())
}
