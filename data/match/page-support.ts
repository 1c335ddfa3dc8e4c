/** What the certain mentions of a page say about the doubtful ones. */
import type { EntityKey } from '../messages/protocol'
import type { Reading } from './decide-mentions'
import type { NameEntry } from './name-entry'

/** An unambiguous mention of the same entity outweighs any number of its neighbours. */
const selfWeight = 1000

export class PageSupport {
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
