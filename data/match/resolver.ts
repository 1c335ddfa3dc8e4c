/**
 * Holds all active names, in the background alone, and says what the surfaces of a page are. A name that needs
 * context is taken only where the page supports it; of several entities with one name the page picks.
 */
import type { EntityKey, Surface, Verdict } from '../messages/protocol'
import { hasCueBeside } from './cue-words'
import type { Lexicon, LexiconEntity } from './lexicon'
import { buildNameFilter, type NameFilterData } from './name-filter'
import { hashesOfName } from './name-hash'
import { type NamePolicy, policyOf } from './name-policy'
import { sameName } from './same-name'

export interface Resolver {
  /** What a page looks for. */
  filter: NameFilterData
  /** In the order of `surfaces`; null where a surface is no mention on this page. */
  resolve(surfaces: readonly Surface[]): (Verdict | null)[]
}

interface NameEntry {
  text: string
  policy: NamePolicy
  entity: LexiconEntity
  key: EntityKey
  /** Keys of the briefs that name the entity. */
  briefs: string[]
}

/** What one surface may be: all entries whose name it is, certain ones told from doubtful ones. */
interface Reading {
  certain: NameEntry[]
  doubtful: NameEntry[]
}

export function createResolver(lexicons: readonly Lexicon[]): Resolver {
  const byHash = new Map<number, NameEntry[]>()
  for (const entry of entriesOf(lexicons)) {
    const hash = hashesOfName(entry.text)?.full
    if (hash === undefined) continue
    const entries = byHash.get(hash)
    if (entries) entries.push(entry)
    else byHash.set(hash, [entry])
  }
  const names = [...byHash.values()].flat().map((entry) => entry.text)

  return {
    filter: buildNameFilter(names),
    resolve(surfaces) {
      const readings = surfaces.map((surface) => read(surface, byHash))
      const page = new PageSupport(readings)
      return readings.map((reading) => decide(reading, page))
    },
  }
}

function* entriesOf(lexicons: readonly Lexicon[]): Generator<NameEntry> {
  for (const lexicon of lexicons) {
    for (const name of lexicon.names) {
      const entity = lexicon.entities[name.entity]
      const policy = entity && policyOf(name, entity.kind)
      if (!policy) continue
      yield {
        text: name.text,
        policy,
        entity,
        key: `${lexicon.packId}/${entity.id}`,
        briefs: entity.briefs.map((brief) => `${lexicon.packId}/${brief}`),
      }
    }
  }
}

function read(surface: Surface, byHash: ReadonlyMap<number, NameEntry[]>): Reading {
  const reading: Reading = { certain: [], doubtful: [] }
  const hash = hashesOfName(surface.text)?.full
  for (const entry of (hash !== undefined && byHash.get(hash)) || []) {
    if (!sameName(surface.text, entry.text, entry.policy.case)) continue
    const certain = !entry.policy.needsContext || hasCueBeside(surface, entry.entity.kind)
    ;(certain ? reading.certain : reading.doubtful).push(entry)
  }
  return reading
}

/** What the certain mentions of a page say about the doubtful ones. */
class PageSupport {
  readonly #entities = new Set<EntityKey>()
  readonly #briefs = new Map<string, number>()

  constructor(readings: readonly Reading[]) {
    for (const { certain } of readings) {
      // A surface with two certain readings supports neither of them.
      if (new Set(certain.map((entry) => entry.key)).size !== 1) continue
      const entry = certain[0] as NameEntry
      if (this.#entities.has(entry.key)) continue
      this.#entities.add(entry.key)
      for (const brief of entry.briefs) this.#briefs.set(brief, (this.#briefs.get(brief) ?? 0) + 1)
    }
  }

  /** How many certain entities of the page share a brief with this one; the entity itself counts most. */
  weigh(entry: NameEntry): number {
    const self = this.#entities.has(entry.key)
    let most = 0
    for (const brief of entry.briefs) most = Math.max(most, (this.#briefs.get(brief) ?? 0) - (self ? 1 : 0))
    return most + (self ? selfWeight : 0)
  }
}

/** An unambiguous mention of the same entity outweighs any number of its neighbours. */
const selfWeight = 1000

function decide(reading: Reading, page: PageSupport): Verdict | null {
  const supported = reading.doubtful.filter((entry) => page.weigh(entry) > 0)
  const candidates = uniqueByKey(reading.certain.length > 0 ? reading.certain : supported)
  if (candidates.length === 0) return null
  const weights = candidates.map((entry) => page.weigh(entry))
  const heaviest = Math.max(...weights)
  const chosen = candidates.filter((_, i) => weights[i] === heaviest)
  return { entities: chosen.map((entry) => entry.key), role: (chosen[0] as NameEntry).entity.role }
}

function uniqueByKey(entries: readonly NameEntry[]): NameEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()]
}
