import * as v from 'valibot'
import type { SearchBrief, SearchEntity } from '../../data/search/search-index'

const briefSchema = v.object({
  id: v.string(),
  title: v.string(),
  date: v.optional(v.string(), ''),
  where: v.optional(v.array(v.string()), []),
  entities: v.optional(
    v.array(v.object({ name: v.string(), aliases: v.optional(v.array(v.string()), []) })),
    [],
  ),
  whatHappened: v.optional(v.array(v.string()), []),
  analysis: v.optional(v.array(v.string()), []),
  conclusion: v.optional(v.union([v.string(), v.array(v.string())]), ''),
})

export const querySchema = v.object({ id: v.union([v.string(), v.number()]), query: v.string() })

/** @throws Error that names the line */
export function parseLines<T>(text: string, what: string, schema: v.GenericSchema<unknown, T>): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      throw new Error(`${what}, line ${index + 1}: not JSON`)
    }
    const read = v.safeParse(schema, json)
    if (read.success) return [read.output]
    const [issue] = read.issues
    throw new Error(`${what}, line ${index + 1}: ${v.getDotPath(issue) ?? ''} ${issue.message}`)
  })
}

/**
 * Briefs as others write them, newest first; entities of one name are one entity with all the aliases that it has
 * anywhere.
 *
 * @throws Error that names the line
 */
export function readBriefs(text: string): { briefs: SearchBrief[]; entities: SearchEntity[] } {
  const rows = parseLines(text, 'briefs', briefSchema)
  const entities: { id: string; names: Set<string> }[] = []
  const indexOf = new Map<string, number>()
  const briefs = rows.map((row): SearchBrief => {
    const named = row.entities.map(({ name, aliases }) => {
      let index = indexOf.get(name)
      if (index === undefined) {
        index = entities.push({ id: String(entities.length), names: new Set([name]) }) - 1
        indexOf.set(name, index)
      }
      for (const alias of aliases) entities[index]?.names.add(alias)
      return index
    })
    return {
      id: row.id,
      title: row.title,
      date: row.date,
      where: row.where,
      entities: [...new Set(named)].map((entity) => ({ entity, role: 'other' })),
      texts: [...row.whatHappened, ...row.analysis, ...[row.conclusion].flat()].filter((text) => text !== ''),
    }
  })
  return {
    briefs: briefs.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
    entities: entities.map(({ id, names }) => ({ id, kind: null, role: 'other', names: [...names] })),
  }
}
