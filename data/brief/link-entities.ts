import type { Brief, WhoNode } from './brief'
import type { Entity } from './entity'

/** Ids of entities by their names as `nameKey` writes them. */
export type EntityIdsByName = ReadonlyMap<string, string>

/** Two texts with the same key are one name: case, spacing, apostrophes and composed accents do not matter. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Ids of entities by the keys of their names. A name that two share belongs to the one whose main name it is, else to
 * the first.
 */
export function entityIdsByName(entities: readonly Entity[]): EntityIdsByName {
  const ids = new Map<string, string>()
  const add = (name: string, id: string) => {
    const key = nameKey(name)
    if (!ids.has(key)) ids.set(key, id)
  }
  for (const { name, id } of entities) add(name, id)
  for (const { names, id } of entities) for (const { text } of names) add(text, id)
  return ids
}

/** The brief with each line of its tree tied to the entity of that name. A line that is not a name stays a heading. */
export function linkEntities(brief: Brief, entities: readonly Entity[] | EntityIdsByName): Brief {
  const ids = 'get' in entities ? entities : entityIdsByName(entities)
  return { ...brief, who: linkNodes(brief.who, ids) }
}

function linkNodes(nodes: readonly WhoNode[], ids: EntityIdsByName): WhoNode[] {
  return nodes.map(({ label, role, disputed, children }) => {
    const entityId = ids.get(nameKey(label))
    return {
      label,
      ...(entityId === undefined ? {} : { entityId }),
      role,
      disputed,
      children: linkNodes(children, ids),
    }
  })
}
