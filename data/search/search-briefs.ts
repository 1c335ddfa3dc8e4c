import type { SearchDoc } from './search-doc'
import { rangesOf, snippetOf, type TextRange } from './snippet'
import { createVocabulary } from './vocabulary'
import { wordsOf } from './words'

export interface SearchHit {
  /** `packId/briefId` */
  key: string
  title: string
  titleRanges: TextRange[]
  date: string
  packTitle: string
  /** At most 160 characters around the best hit. */
  snippet: string
  snippetRanges: TextRange[]
  /** What answered the query best: the field, and the title, name, place or point itself. */
  why: { field: SearchField; text: string }
}

export type SearchField = 'title' | 'names' | 'where' | 'summary' | 'points'

export interface BriefSearch {
  /**
   * Best first, at most `limit`; `total` counts all that were found. An empty query finds every brief, the
   * newest first.
   */
  search(query: string, limit: number): { total: number; hits: SearchHit[] }
}

const weights: readonly (readonly [SearchField, number])[] = [
  ['title', 10],
  ['names', 7],
  ['where', 5],
  ['summary', 4],
  ['points', 2],
]

/** What a second word that answers the same query word adds: enough to decide between two titles. */
const echo = 0.1

interface Posting {
  doc: number
  weight: number
  why: SearchHit['why']
}

/** Reads all docs once; building costs about as much as a few hundred searches. */
export function createBriefSearch(docs: readonly SearchDoc[]): BriefSearch {
  const postings = postingsOf(docs)
  const vocabulary = createVocabulary(postings.keys())

  return {
    search(query, limit) {
      const queryWords = [...new Set(wordsOf(query).map((word) => word.folded))]
      if (queryWords.length === 0) return newestFirst(docs, limit)
      const expansions = queryWords.map((word) => vocabulary.expand(word))
      const found = scoreDocs(expansions, postings, docs)
      return {
        total: found.length,
        hits: found.slice(0, limit).map(({ doc, why }) => hitOf(doc, why, queryWords, expansions)),
      }
    },
  }
}

/** For each word and each doc that has it: its heaviest field only, so that many points do not outweigh a title. */
function postingsOf(docs: readonly SearchDoc[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>()
  docs.forEach((doc, index) => {
    const seen = new Set<string>()
    for (const [field, weight] of weights) {
      for (const text of textsOf(doc, field)) {
        for (const { folded } of wordsOf(text)) {
          if (seen.has(folded)) continue
          seen.add(folded)
          const posting = { doc: index, weight, why: { field, text } }
          const list = postings.get(folded)
          if (list) list.push(posting)
          else postings.set(folded, [posting])
        }
      }
    }
  })
  return postings
}

function textsOf(doc: SearchDoc, field: SearchField): readonly string[] {
  const value = doc[field]
  return typeof value === 'string' ? [value] : value
}

interface Found {
  doc: SearchDoc
  score: number
  covered: number
  why: SearchHit['why']
}

/** Docs that answer every word; where none does, those that answer any, the more the better. */
function scoreDocs(
  expansions: readonly ReadonlyMap<string, number>[],
  postings: ReadonlyMap<string, Posting[]>,
  docs: readonly SearchDoc[],
): Found[] {
  const found = new Map<number, Found & { best: number }>()
  for (const expansion of expansions) {
    const answers = new Map<number, { score: number; why: SearchHit['why'] }>()
    for (const [term, likeness] of expansion) {
      const list = postings.get(term) ?? []
      const rarity = Math.log(1 + docs.length / list.length)
      for (const { doc, weight, why } of list) {
        const score = weight * likeness * rarity
        const known = answers.get(doc)
        if (!known) answers.set(doc, { score, why })
        else if (score > known.score) answers.set(doc, { score: score + echo * known.score, why })
        else known.score += echo * score
      }
    }
    for (const [index, { score, why }] of answers) {
      const doc = docs[index]
      if (!doc) continue
      const sum = found.get(index) ?? { doc, score: 0, covered: 0, why, best: 0 }
      sum.score += score
      sum.covered += 1
      if (score > sum.best) {
        sum.best = score
        sum.why = why
      }
      found.set(index, sum)
    }
  }
  const all = [...found.values()]
  const complete = all.filter((each) => each.covered === expansions.length)
  const rank = (each: Found) => each.score * each.covered ** 2
  return (complete.length > 0 ? complete : all).sort((a, b) => rank(b) - rank(a) || byNewest(a.doc, b.doc))
}

function hitOf(
  doc: SearchDoc,
  why: SearchHit['why'],
  queryWords: readonly string[],
  expansions: readonly ReadonlyMap<string, number>[],
): SearchHit {
  const hitLength = (folded: string) => {
    let length = 0
    queryWords.forEach((word, index) => {
      if (expansions[index]?.has(folded)) {
        length = Math.max(length, folded.startsWith(word) ? word.length : folded.length)
      }
    })
    return length
  }
  const snippet = snippetOf([doc.summary, ...doc.points], hitLength)
  return {
    key: doc.key,
    title: doc.title,
    titleRanges: rangesOf(doc.title, hitLength),
    date: doc.date,
    packTitle: doc.packTitle,
    snippet: snippet.text,
    snippetRanges: snippet.ranges,
    why,
  }
}

function newestFirst(docs: readonly SearchDoc[], limit: number): { total: number; hits: SearchHit[] } {
  const newest = [...docs].sort(byNewest).slice(0, limit)
  return {
    total: docs.length,
    hits: newest.map((doc) => hitOf(doc, { field: 'summary', text: doc.summary }, [], [])),
  }
}

/** Dates are ISO, so that their text sorts as they do; a bare year stands before its months. */
function byNewest(a: SearchDoc, b: SearchDoc): number {
  return b.date.localeCompare(a.date) || a.title.localeCompare(b.title)
}
