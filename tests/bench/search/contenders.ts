/** What the search is measured against, over the same fields, set up as their manuals have it. */
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { GeneratedBriefs } from './generate-briefs'

/** Ids of briefs, best first. */
export type Contender = (query: string) => string[]

interface FlatBrief {
  id: string
  title: string
  names: string[]
  where: string[]
  texts: string[]
}

function flatBriefs({ briefs, entities }: GeneratedBriefs): FlatBrief[] {
  return briefs.map(({ id, title, where, texts, entities: named }) => ({
    id,
    title,
    names: named.flatMap(({ entity }) => entities[entity]?.names ?? []),
    where: [...where],
    texts: [...texts],
  }))
}

const shown = 10

/** All fields, weighed; `ignoreLocation` so that a text is read to its end. */
export function plainFuse(generated: GeneratedBriefs): Contender {
  const fuse = new Fuse(flatBriefs(generated), {
    keys: [
      { name: 'title', weight: 5 },
      { name: 'names', weight: 4 },
      { name: 'where', weight: 2 },
      { name: 'texts', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    includeMatches: true,
    includeScore: true,
  })
  return (query) => fuse.search(query, { limit: shown }).map(({ item }) => item.id)
}

/** MiniSearch with prefixes and typing errors, over all fields. */
export function miniSearch(generated: GeneratedBriefs): Contender {
  const index = new MiniSearch<FlatBrief>({
    fields: ['title', 'names', 'where', 'texts'],
    extractField: (brief, field) => {
      const value = brief[field as keyof FlatBrief]
      return typeof value === 'string' ? value : value.join('\n')
    },
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5, names: 4, where: 2 } },
  })
  index.addAll(flatBriefs(generated))
  return (query) =>
    index
      .search(query)
      .slice(0, shown)
      .map(({ id }) => id as string)
}
