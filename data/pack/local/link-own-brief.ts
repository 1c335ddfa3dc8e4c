import { type Brief, type Role, type WhoNode, walkWho } from '../../brief/brief'
import { codePointCount } from '../../brief/code-point-count'
import type { Entity, EntityKind } from '../../brief/entity'
import { entityIdsByName, linkEntities, nameKey } from '../../brief/link-entities'
import { textLimits } from '../../brief/text-limits'
import { packLimits } from '../format'

/**
 * The most likely kind of a name without an entity, by its role in the brief. Only the marking policy depends on it.
 */
const kindOfRole: Record<Role, EntityKind> = {
  actor: 'actor',
  victim: 'organisation',
  authority: 'agency',
  law: 'law',
  place: 'place',
  other: 'organisation',
}

/**
 * Ties the tree of a reader's own brief to entities. Each line that ends a branch and is not a known name becomes an
 * entity, because the reader writes names, not ids. Lines with others below them are headings. Returns the brief and
 * all entities, the known ones first.
 */
export function linkOwnBrief(brief: Brief, known: readonly Entity[]): { brief: Brief; entities: Entity[] } {
  const entities = [...known]
  const names = new Set(entityIdsByName(known).keys())
  const ids = new Set(known.map(({ id }) => id))
  for (const node of walkWho(brief.who)) {
    if (!isName(node) || names.has(nameKey(node.label))) continue
    const id = freeId(node.label, ids)
    ids.add(id)
    names.add(nameKey(node.label))
    entities.push({
      id,
      kind: kindOfRole[node.role],
      name: node.label,
      about: `Named in your brief “${brief.title}”.`.slice(0, textLimits.about),
      names: [{ text: node.label, sources: ['your briefs'], disputed: false }],
    })
  }
  return { brief: linkEntities(brief, entities), entities }
}

/** The entities that at least one brief names. */
export function usedEntities(briefs: readonly Brief[], entities: readonly Entity[]): Entity[] {
  const used = new Set<string>()
  for (const brief of briefs) for (const { entityId } of walkWho(brief.who)) if (entityId) used.add(entityId)
  return entities.filter(({ id }) => used.has(id))
}

function isName({ label, children }: WhoNode): boolean {
  const length = codePointCount(label)
  const { min, max } = packLimits.nameCodePoints
  return children.length === 0 && length >= min && length <= max && !/[\p{Bidi_Control}\p{Cc}]/u.test(label)
}

/** An id of lower-case letters, digits and hyphens that is not taken. */
export function freeId(text: string, taken: ReadonlySet<string>): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, textLimits.id - 5)
    .replace(/-+$/, '')
  const base = slug && slug !== 'constructor' ? slug : 'x'
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}
