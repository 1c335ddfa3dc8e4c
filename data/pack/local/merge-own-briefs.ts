import type { Brief } from '../../brief/brief'
import { formatBrief } from '../../brief/format-brief'
import { freeId, linkOwnBrief } from './link-own-brief'
import type { LocalPack } from './local-pack'

/**
 * The reader's briefs with those of another copy added. A brief that is the same in both stays one. If both have
 * changed since, both are kept, the other copy's under a new id.
 */
export function mergeOwnBriefs(pack: LocalPack, other: LocalPack): LocalPack {
  let merged = pack
  for (const incoming of other.briefs) {
    const known = merged.briefs.find(({ id }) => id === incoming.id)
    if (known && isSame(known, incoming)) continue
    const id = known ? freeId(incoming.id, new Set(merged.briefs.map((one) => one.id))) : incoming.id
    const own = other.entities.filter((entity) => merged.entities.every((one) => one.id !== entity.id))
    const linked = linkOwnBrief({ ...incoming, id }, [...merged.entities, ...own])
    merged = { ...merged, briefs: [...merged.briefs, linked.brief], entities: linked.entities }
  }
  return merged
}

function isSame(one: Brief, other: Brief): boolean {
  return formatBrief(one) === formatBrief(other)
}
