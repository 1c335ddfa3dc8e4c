import type { WorldPlace } from './world'

/** A place that briefs name and the map knows. */
export interface MappedPlace {
  /** As most of the briefs write it. */
  name: string
  place: WorldPlace
  briefCount: number
}

export interface MappedPlaces {
  /** Places that the map knows, those that most briefs name first. */
  known: MappedPlace[]
  /** What the map has no point for: "Worldwide", "Europe", a place that it does not know. */
  unknown: { name: string; briefCount: number }[]
}

/** Places counted for one brief; one that names more is about none of them. */
const mostOfBrief = 200

/**
 * The places of briefs, each once however it is written.
 *
 * @param briefs for each brief, the names of its places
 */
export function mapPlaces(
  briefs: readonly (readonly string[])[],
  find: (name: string) => WorldPlace | undefined,
): MappedPlaces {
  const known = new Map<WorldPlace, Count>()
  const unknown = new Map<string, Count>()
  briefs.forEach((names, brief) => {
    for (const name of new Set(names.slice(0, mostOfBrief))) {
      const place = find(name)
      if (place) count(known, place, name, brief)
      else count(unknown, name, name, brief)
    }
  })
  return {
    known: mostNamed(known).map(([place, counted]) => ({
      place,
      name: mostWritten(counted),
      briefCount: counted.briefs.size,
    })),
    unknown: mostNamed(unknown).map(([name, { briefs }]) => ({ name, briefCount: briefs.size })),
  }
}

interface Count {
  briefs: Set<number>
  written: Map<string, number>
}

function count<K>(counts: Map<K, Count>, key: K, name: string, brief: number): void {
  const known = counts.get(key) ?? { briefs: new Set(), written: new Map() }
  known.briefs.add(brief)
  known.written.set(name, (known.written.get(name) ?? 0) + 1)
  counts.set(key, known)
}

function mostNamed<K>(counts: ReadonlyMap<K, Count>): [K, Count][] {
  return [...counts].sort(([, a], [, b]) => b.briefs.size - a.briefs.size)
}

function mostWritten({ written }: Count): string {
  return [...written].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
