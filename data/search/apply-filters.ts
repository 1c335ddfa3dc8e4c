import { roles } from '../brief/brief'
import { foldWord } from './fold-word'
import { seatWordsOf } from './language/capitals'
import { placeWordsOf } from './language/places'
import { stringAt } from './packed-strings'
import type { QueryFilter } from './parse-query'
import { readPostings } from './postings'
import { inAlias, inName } from './search-index'
import { listAt, type SearchPart } from './search-part'
import { wordsOf } from './words'

/**
 * Which briefs of a pack pass all filters: 1 for each that does; null if there are no filters. Several `where` or
 * `pack` filters are alternatives; of several `who` filters all must hold.
 */
export function applyFilters(part: SearchPart, filters: readonly QueryFilter[]): Uint8Array | null {
  if (filters.length === 0) return null
  const allowed = new Uint8Array(part.briefCount).fill(1)
  for (const key of ['where', 'pack'] as const) {
    const wanted = filters.filter((filter) => filter.key === key && !filter.isExcluded)
    if (wanted.length > 0)
      keep(
        allowed,
        wanted.map((filter) => testOf(part, filter)),
      )
  }
  const wantedRoles = roleIndices(filters, false)
  for (const filter of filters) {
    if (filter.isExcluded) drop(allowed, testOf(part, filter))
    else if (filter.key === 'who') keep(allowed, [testOfWho(part, filter.value, wantedRoles)])
    else if (filter.key === 'after' || filter.key === 'before') keep(allowed, [testOf(part, filter)])
  }
  const asksWho = filters.some(({ key, isExcluded }) => key === 'who' && !isExcluded)
  if (!asksWho && filters.some(({ key, isExcluded }) => key === 'role' && !isExcluded)) {
    keep(allowed, [testOfRole(part, wantedRoles)])
  }
  return allowed
}

type Test = (brief: number) => boolean

function keep(allowed: Uint8Array, tests: readonly Test[]): void {
  for (let brief = 0; brief < allowed.length; brief++) {
    if (allowed[brief] && !tests.some((test) => test(brief))) allowed[brief] = 0
  }
}

function drop(allowed: Uint8Array, test: Test): void {
  for (let brief = 0; brief < allowed.length; brief++) if (test(brief)) allowed[brief] = 0
}

function testOf(part: SearchPart, { key, value }: QueryFilter): Test {
  switch (key) {
    case 'where':
      return testOfWhere(part, value)
    case 'who':
      return testOfWho(part, value, new Set())
    case 'role':
      return testOfRole(part, new Set([roleIndex(value)]))
    case 'pack': {
      const isMeant = holdsWords(`${part.head.packTitle} ${part.head.packId}`, value)
      return () => isMeant
    }
    case 'after': {
      const from = dateFrom(value)
      return from === undefined ? () => true : (brief) => dateAt(part, brief) >= from
    }
    case 'before': {
      const to = dateFrom(value)
      return to === undefined ? () => true : (brief) => dateAt(part, brief) < to
    }
  }
}

function dateAt(part: SearchPart, brief: number): number {
  return part.head.briefs.dates[brief] as number
}

/** `2024`, `2024-6`, `2024-06-01`, also with slashes; undefined for any other text, which then filters nothing. */
function dateFrom(value: string): number | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value)
  return match ? Number(match[1]) * 10_000 + Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0) : undefined
}

/** A place by its name, a beginning of it, or any other way to speak of it; a state also by its capital. */
function testOfWhere(part: SearchPart, value: string): Test {
  const { ends, values } = part.head.briefs.places
  const others = [...placeWordsOf(joined(value)), ...seatWordsOf(joined(value))]
  const meant = new Set<number>()
  for (let place = 0; place < part.head.places.ends.length; place++) {
    const name = stringAt(part.head.places, place)
    if (holdsWords(name, value) || others.includes(joined(name))) meant.add(place)
  }
  return (brief) => listAt(ends, values, brief).some((place) => meant.has(place))
}

/** An entity by any of its names, in one of the roles if any are given. */
function testOfWho(part: SearchPart, value: string, wantedRoles: ReadonlySet<number>): Test {
  const { ends, values } = part.head.briefs.entities
  const meant = entitiesCalled(part, value)
  return (brief) => {
    const start = brief === 0 ? 0 : (ends[brief - 1] as number)
    return listAt(ends, values, brief).some(
      (entity, at) =>
        meant[entity] === 1 &&
        (wantedRoles.size === 0 || wantedRoles.has(part.head.briefs.roles[start + at] as number)),
    )
  }
}

/** 1 for each entity that has exactly this name; if none has, for those with a name that begins with it. */
function entitiesCalled(part: SearchPart, value: string): Uint8Array {
  const wanted = joined(value)
  const exact = new Uint8Array(part.head.entities.kinds.length)
  const begun = new Uint8Array(exact.length)
  let hasExact = false
  for (const entity of entitiesNear(part, value)) {
    for (const name of part.namesOf(entity)) {
      if (!holdsWords(name, value)) continue
      begun[entity] = 1
      if (joined(name) !== wanted) continue
      exact[entity] = 1
      hasExact = true
    }
  }
  return hasExact ? exact : begun
}

/** The entities of the briefs whose names have all these words. A pack has too many names to read them all. */
function entitiesNear(part: SearchPart, value: string): Set<number> {
  const words = wordsOf(value)
  const counts = new Uint8Array(part.briefCount)
  words.forEach(({ folded }, word) => {
    const [from, to] = part.dictionary.beginningWith(folded)
    for (let term = from; term < to; term++) {
      const [start, end] = part.headRange(term)
      readPostings(part.head.terms.postings.values, start, end, (brief, mask) => {
        if (mask & (inName | inAlias) && counts[brief] === word) counts[brief] = word + 1
      })
    }
  })
  const near = new Set<number>()
  for (let brief = 0; brief < counts.length; brief++) {
    if (counts[brief] !== words.length) continue
    for (const entity of part.entitiesOf(brief)) near.add(entity)
  }
  return near
}

function testOfRole(part: SearchPart, wanted: ReadonlySet<number>): Test {
  const { ends } = part.head.briefs.entities
  return (brief) => {
    for (let at = brief === 0 ? 0 : (ends[brief - 1] as number); at < (ends[brief] as number); at++) {
      if (wanted.has(part.head.briefs.roles[at] as number)) return true
    }
    return false
  }
}

function roleIndices(filters: readonly QueryFilter[], isExcluded: boolean): Set<number> {
  return new Set(
    filters
      .filter((filter) => filter.key === 'role' && filter.isExcluded === isExcluded)
      .map(({ value }) => roleIndex(value)),
  )
}

/** The index in `roles`, in whatever case it was typed; -1 for no role. */
function roleIndex(typed: string): number {
  const names: readonly string[] = roles
  return names.indexOf(typed.toLowerCase())
}

/** Every word of the value begins a word of the text. */
function holdsWords(text: string, value: string): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  return wordsOf(value).every(({ folded }) => words.some((word) => word.startsWith(folded)))
}

function joined(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => foldWord(folded))
    .join('')
}
