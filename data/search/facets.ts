import { roles } from '../brief/brief'
import type { Found } from './brief-search'
import { type FilterChip, isSameValue } from './edit-query'

const ofEach = { place: 2, entity: 2 }

/** Filters that would narrow the results, those that most results have first. */
export function facetsOf({ briefs, total, query }: Found): FilterChip[] {
  if (total < 2) return []
  const places = new Map<string, number>()
  const entities = new Map<string, number>()
  const packs = new Set<string>()
  const years = new Set<string>()
  const rolesFound = new Set<string>()
  for (const { part, brief } of briefs) {
    for (const place of new Set(part.placesOf(brief))) count(places, place)
    for (const entity of part.entitiesOf(brief)) count(entities, part.mainNameOf(entity))
    for (const role of part.rolesOf(brief)) rolesFound.add(roles[role] ?? 'other')
    packs.add(part.head.packTitle)
    years.add(part.dateOf(brief).slice(0, 4))
  }
  const newestYear = [...years].sort().at(-1) ?? ''
  const hasDate = query.filters.some(({ key }) => key === 'after' || key === 'before')
  const asksWho = query.filters.some(({ key }) => key === 'who')
  const chips: FilterChip[] = [
    ...parting(places, briefs.length, ofEach.place).map((value) => chip('where', value)),
    ...parting(entities, briefs.length, ofEach.entity).map((value) => chip('who', value)),
    ...(asksWho ? [...rolesFound].filter((role) => role !== 'other').map((role) => chip('role', role)) : []),
    ...(years.size > 1 && !hasDate ? [chip('after', newestYear)] : []),
    ...(packs.size > 1 ? [...packs].map((pack) => chip('pack', pack)) : []),
  ]
  return chips.filter(
    ({ key, value }) =>
      !query.filters.some((filter) => filter.key === key && isSameValue(filter.value, value)),
  )
}

function chip(key: FilterChip['key'], value: string): FilterChip {
  return { key, value, isExcluded: false, isOn: false }
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** What all results have in common narrows nothing, and what only one has is that result. */
function parting(counts: ReadonlyMap<string, number>, all: number, most: number): string[] {
  return [...counts]
    .filter(([, times]) => times > 1 && times < all)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([value]) => value)
}
