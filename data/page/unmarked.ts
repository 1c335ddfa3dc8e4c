import type { EntityKey, Verdict } from '../messages/protocol'
import type { Unmarked } from '../store/settings'

/** The verdicts for a page of `host` without the entities that the reader does not want marked there. */
export function withoutUnmarked(
  verdicts: readonly (Verdict | null)[],
  unmarked: readonly Unmarked[],
  host: string,
): (Verdict | null)[] {
  const left = new Set<EntityKey>()
  for (const one of unmarked) if (one.host === null || one.host === host) left.add(one.entity)
  if (left.size === 0) return [...verdicts]
  return verdicts.map((verdict) => {
    const entities = verdict?.entities.filter((entity) => !left.has(entity)) ?? []
    return verdict && entities.length > 0 ? { ...verdict, entities } : null
  })
}

/** The list after an entity was unmarked on a host, or everywhere (`host` null); the newest last. */
export function addUnmarked(list: readonly Unmarked[], one: Unmarked): Unmarked[] {
  return [...removeUnmarked(list, one), one]
}

/** The list without an entity that is to be marked again. */
export function removeUnmarked(
  list: readonly Unmarked[],
  { entity, host }: Pick<Unmarked, 'entity' | 'host'>,
): Unmarked[] {
  return list.filter((other) => other.entity !== entity || other.host !== host)
}
