import type { Brief } from '../brief/brief'
import type { Entity } from '../brief/entity'
import { type Manifest, packLimits } from './format'
import type { Parsed } from './parsed'

export interface PackContent {
  briefs: Brief[]
  entities: Entity[]
}

/**
 * Checks what no chunk shows alone: ids that are in two chunks, totals other than the manifest promised, more names
 * than a pack may have.
 */
export function checkContent(manifest: Manifest, content: PackContent): Parsed<PackContent> {
  const names = content.entities.reduce((total, entity) => total + entity.names.length, 0)
  if (names > packLimits.names) return { ok: false, problem: `${names} names, at most ${packLimits.names}` }
  const { totals } = manifest
  const found = { briefs: content.briefs.length, entities: content.entities.length, names }
  for (const key of ['briefs', 'entities', 'names'] as const) {
    if (found[key] !== totals[key]) {
      return { ok: false, problem: `${found[key]} ${key}, the manifest says ${totals[key]}` }
    }
  }
  const twice = findTwice(content.briefs) ?? findTwice(content.entities)
  return twice ? { ok: false, problem: `${twice} stands twice` } : { ok: true, value: content }
}

function findTwice(items: readonly { id: string }[]): string | undefined {
  const seen = new Set<string>()
  return items.find(({ id }) => seen.size === seen.add(id).size)?.id
}
