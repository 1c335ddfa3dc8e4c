/**
 * Says what the surfaces of a page are. A name that needs context is taken only where the page supports it; of
 * several entities with one name the page picks.
 */
import type { Surface, Verdict } from '../messages/protocol'
import { hasCueBeside } from './cue-words'
import type { NameEntry } from './name-entry'
import { PageSupport } from './page-support'
import { sameName } from './same-name'

/** A surface and all names whose full hash is that of the surface. */
export interface SurfaceEntries {
  surface: Surface
  entries: readonly NameEntry[]
}

/** What one surface may be: certain readings told from doubtful ones. */
export interface Reading {
  certain: NameEntry[]
  doubtful: NameEntry[]
}

/** In the order of `page`, all surfaces of one page together; null where a surface is no mention on it. */
export function decideMentions(page: readonly SurfaceEntries[]): (Verdict | null)[] {
  const readings = page.map(read)
  const support = new PageSupport(readings)
  return readings.map((reading) => decide(reading, support))
}

function read({ surface, entries }: SurfaceEntries): Reading {
  const reading: Reading = { certain: [], doubtful: [] }
  for (const entry of entries) {
    if (!sameName(surface.text, entry.text, entry.policy.case)) continue
    const certain = !entry.policy.needsContext || hasCueBeside(surface, entry.kind)
    ;(certain ? reading.certain : reading.doubtful).push(entry)
  }
  return reading
}

function decide(reading: Reading, page: PageSupport): Verdict | null {
  const supported = reading.doubtful.filter((entry) => page.weigh(entry) > 0)
  const candidates = uniqueByKey(reading.certain.length > 0 ? reading.certain : supported)
  if (candidates.length === 0) return null
  const weights = candidates.map((entry) => page.weigh(entry))
  const heaviest = Math.max(...weights)
  const chosen = candidates.filter((_, i) => weights[i] === heaviest)
  return { entities: chosen.map((entry) => entry.key), role: (chosen[0] as NameEntry).role }
}

function uniqueByKey(entries: readonly NameEntry[]): NameEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()]
}
