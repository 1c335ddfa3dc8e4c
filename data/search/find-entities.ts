import type { Found } from './brief-search'
import { tellingWords } from './parse-query'
import { type EntityHit, entityHit, hitLengthOf } from './search-hit'
import { wordsOf } from './words'

const mostShown = 3
/** A name that has every word of the query is in the best briefs too, so only these are read. */
const briefsRead = 40
/** Nobody types a longer name whole. */
const mostWords = 6

/** The entities that a query names, the closest name first: every word of the query is in one of their names. */
export function findEntities(found: Found): EntityHit[] {
  const words = tellingWords(found.query)
  const wanted = words.length > 0 ? words : whoWords(found)
  if (wanted.length === 0 || wanted.length > mostWords) return []
  const hitLength = hitLengthOf(found)
  const seen = new Set<string>()
  const hits: { hit: EntityHit; closeness: number }[] = []
  for (const { part, brief } of found.briefs.slice(0, briefsRead)) {
    for (const entity of part.entitiesOf(brief)) {
      const key = part.entityKeyOf(entity)
      if (seen.has(key)) continue
      seen.add(key)
      const best = part
        .namesOf(entity)
        .map((name) => ({ name, closeness: closenessOf(name, wanted, found) }))
        .reduce((a, b) => (b.closeness > a.closeness ? b : a))
      if (best.closeness > 0) {
        hits.push({ hit: entityHit(part, entity, best.name, hitLength), closeness: best.closeness })
      }
    }
  }
  hits.sort((a, b) => b.closeness - a.closeness || b.hit.briefCount - a.hit.briefCount)
  return hits.slice(0, mostShown).map(({ hit }) => hit)
}

function whoWords({ query }: Found): string[] {
  return query.filters
    .filter(({ key, isExcluded }) => key === 'who' && !isExcluded)
    .flatMap(({ value }) => wordsOf(value).map(({ folded }) => folded))
}

/** 0 if a word is not in the name in any form; 1 if the name is exactly these words. */
function closenessOf(name: string, wanted: readonly string[], { meanings }: Found): number {
  const words = wordsOf(name).map(({ folded }) => folded)
  const joined = words.join('')
  if (joined === wanted.join('')) return 1
  let sum = 0
  for (const word of wanted) {
    const exact = words.includes(word) ? 1 : 0
    const begun = words.some((one) => one.startsWith(word)) ? 0.8 : 0
    const akin = Math.max(0, ...words.map((one) => meanings.get(word)?.get(one) ?? 0)) * 0.6
    const best = Math.max(exact, begun, akin, joined.startsWith(word) ? 0.8 : 0)
    if (best < 0.3) return 0
    sum += best
  }
  return (0.9 * sum) / Math.max(wanted.length, words.length)
}
