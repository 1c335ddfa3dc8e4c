/** Holds all active names, in the background alone, and says what the surfaces of a page are. */
import type { Surface, Verdict } from '../messages/protocol'
import { decideMentions } from './decide-mentions'
import type { Lexicon } from './lexicon'
import type { NameEntry } from './name-entry'
import { buildNameFilter, type NameFilterData } from './name-filter'
import { hashesOfName } from './name-hash'
import { policyOf } from './name-policy'

export interface Resolver {
  /** What a page looks for. */
  filter: NameFilterData
  /** In the order of `surfaces`; null where a surface is no mention on this page. */
  resolve(surfaces: readonly Surface[]): (Verdict | null)[]
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
      return decideMentions(
        surfaces.map((surface) => {
          const hash = hashesOfName(surface.text)?.full
          return { surface, entries: (hash !== undefined && byHash.get(hash)) || [] }
        }),
      )
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
        kind: entity.kind,
        role: entity.role,
        key: `${lexicon.packId}/${entity.id}`,
        briefs: entity.briefs.map((brief) => `${lexicon.packId}/${brief}`),
      }
    }
  }
}
