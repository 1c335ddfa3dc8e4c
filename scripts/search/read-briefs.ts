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

export interface ParsedLine<T> {
  value: T
  /** From 1. */
  line: number
}

/** @throws Error that names the line */
export function parseLines<T>(
  text: string,
  what: string,
  schema: v.GenericSchema<unknown, T>,
): ParsedLine<T>[] {
  return text.split('\n').flatMap((written, index) => {
    // Some editors begin a file with a byte order mark, and end lines with a carriage return.
    const json = written.replace(/^\uFEFF/, '').trim()
    if (json === '') return []
    const line = index + 1
    const read = v.safeParse(schema, parseJson(json, `${what}, line ${line}`))
    if (read.success) return [{ value: read.output, line }]
    const [issue] = read.issues
    throw new Error(`${what}, line ${line}: ${v.getDotPath(issue) ?? 'the whole line'}: ${issue.message}`)
  })
}

function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`${place}: not JSON`)
  }
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
  const lineOf = new Map<string, number>()
  const briefs = rows.map(({ value: row, line }): SearchBrief => {
    const before = lineOf.get(row.id)
    if (before !== undefined) {
      throw new Error(`briefs, line ${line}: the id "${row.id}" is that of line ${before}`)
    }
    lineOf.set(row.id, line)
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
