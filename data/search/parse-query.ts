import { foreignStopWords, stopWords } from './language/stop-words'
import { wordsOf } from './words'

export const filterKeys = ['where', 'who', 'role', 'after', 'before', 'pack'] as const
export type FilterKey = (typeof filterKeys)[number]

/** A condition that the reader typed or chose: `where:China`, `-pack:"Desk notes"`. */
export interface QueryFilter {
  key: FilterKey
  /** Without its quotes, as written. */
  value: string
  isExcluded: boolean
  /** [start, end) in the query. */
  start: number
  end: number
}

export interface QueryWord {
  folded: string
  /** The reader may not have finished it, because nothing follows it. */
  isOpen: boolean
  /**
   * It says nothing by itself, but may be part of a name. A brief that has it rises; one that lacks it does not sink.
   */
  isExtra?: boolean
}

export interface ParsedQuery {
  /** Words that briefs should have, those of phrases with them. */
  words: QueryWord[]
  /** Folded words that must follow one another. */
  phrases: string[][]
  /** Folded words, or phrases, that no brief may have. */
  excluded: string[][]
  filters: QueryFilter[]
  /** What was asked in words alone, as written. */
  text: string
}

const partPattern = new RegExp(
  `(?<=^|\\s)(?<minus>-(?=[\\p{L}\\p{N}"]))?(?:(?<key>${filterKeys.join('|')}):)?(?:"(?<quoted>[^"]*)(?<close>"?)|(?<bare>[^\\s"]+))?`,
  'giu',
)

/**
 * What a query asks for: words in any order, "a phrase", -word, -"a phrase", and filters. Everything that is not a
 * filter is words, so nothing that is typed is an error.
 */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = { words: [], phrases: [], excluded: [], filters: [], text: '' }
  const texts: string[] = []
  const plain = query.replace(/[“”„«»]/g, '"')
  for (const { 0: whole, index, groups = {} } of plain.matchAll(partPattern)) {
    if (whole === '') continue
    const { minus, key, quoted, close } = groups
    const value = (quoted ?? groups.bare ?? '').trim()
    const end = index + whole.length
    if (key) {
      const name = key.toLowerCase() as FilterKey
      if (value) parsed.filters.push({ key: name, value, isExcluded: minus !== undefined, start: index, end })
      continue
    }
    const words = wordsOf(value).map(({ folded }) => folded)
    if (words.length === 0) continue
    if (minus) {
      parsed.excluded.push(words)
      continue
    }
    texts.push(value)
    if (quoted !== undefined && close && words.length > 0) parsed.phrases.push(words)
    const isOpen = end === plain.length && !close
    for (const [at, folded] of words.entries()) {
      parsed.words.push({ folded, isOpen: isOpen && at === words.length - 1 })
    }
  }
  return { ...parsed, words: meaningful(parsed.words), text: texts.join(' ') }
}

/** A query of so few words may be a name, in which every word counts. */
export const nameWords = 3

/**
 * A long query loses its stop words, and a short one has them as extras. A query of nothing else keeps them: it may be
 * a name.
 */
function meaningful(words: readonly QueryWord[]): QueryWord[] {
  const seen = new Set<string>()
  const distinct = words.filter(({ folded }) => !seen.has(folded) && seen.add(folded))
  const telling = distinct.filter(({ folded }) => !saysNothing(folded))
  if (telling.length === 0) return distinct
  if (distinct.length > nameWords) return telling
  return distinct.map((word) => (saysNothing(word.folded) ? { ...word, isExtra: true } : word))
}

function saysNothing(folded: string): boolean {
  return stopWords.has(folded) || foreignStopWords.has(folded)
}

/** The folded words that a brief must have one of. */
export function tellingWords({ words }: Pick<ParsedQuery, 'words'>): string[] {
  return words.filter(({ isExtra }) => !isExtra).map(({ folded }) => folded)
}
