import type { Entity, Name } from '../../brief/entity'
import { nameKey } from '../../brief/link-entities'
import { maxSources } from './collect-entities'

/** What an import adds to one entity that the pack has. */
export interface EntityAddition {
  id: string
  names: Name[]
  /** Further sources of names that are there already. */
  sources: { text: string; sources: string[] }[]
}

export interface MergedImport {
  /** Entities that the pack did not have. */
  added: Entity[]
  /** One for each entity of the pack that the import names, even if there was nothing to add. */
  merged: EntityAddition[]
  /** Imported entities that would be several of the pack, with the ids of those. */
  unclear: { name: string; ids: string[] }[]
  /** Names that were left out because they are the main name of another entity of the pack. */
  taken: { name: string; of: string; id: string }[]
}

/**
 * Merges imported entities into those of a pack. Nothing that the pack says is changed or removed. An imported entity
 * is one of the pack's if it has its id, or if it is of its kind and the main name of one is an undisputed name of the
 * other. A shared alias is not enough, because publishers often give one name to two groups.
 */
export function mergeImport(known: readonly Entity[], imported: readonly Entity[]): MergedImport {
  const result: MergedImport = { added: [], merged: [], unclear: [], taken: [] }
  const pack = new KnownNames(known)
  const additions = new Map<string, EntityAddition>()
  for (const entity of imported) {
    const targets = pack.findSame(entity)
    const [target] = targets
    if (!target) result.added.push(entity)
    else if (targets.length > 1) {
      result.unclear.push({ name: entity.name, ids: targets.map(({ id }) => id).sort() })
    } else {
      const addition = additions.get(target.id) ?? { id: target.id, names: [], sources: [] }
      additions.set(target.id, addition)
      for (const name of entity.names) addName(name, target, addition, pack, result)
    }
  }
  result.merged = [...additions.values()]
  return result
}

function addName(
  name: Name,
  target: Entity,
  addition: EntityAddition,
  pack: KnownNames,
  { taken }: MergedImport,
): void {
  const key = nameKey(name.text)
  const fresh = addition.names.find(({ text }) => nameKey(text) === key)
  const there = fresh ?? target.names.find(({ text }) => nameKey(text) === key)
  if (there) {
    const said = addition.sources.find(({ text }) => text === there.text)
    const has = [...there.sources, ...(said?.sources ?? [])]
    const more = name.sources
      .filter((source) => !has.includes(source))
      .slice(0, Math.max(maxSources - has.length, 0))
    if (more.length === 0) return
    if (fresh) fresh.sources = [...fresh.sources, ...more]
    else if (said) said.sources.push(...more)
    else addition.sources.push({ text: there.text, sources: more })
    return
  }
  const owners = pack.owners(key).filter((owner) => owner !== target)
  const main = owners.find((owner) => nameKey(owner.name) === key)
  if (main) taken.push({ name: name.text, of: target.id, id: main.id })
  else {
    const [owner] = owners
    addition.names.push({
      ...name,
      sources: [...name.sources],
      ...(owner && !name.disputed && { disputed: true, note: `Also a name of ${owner.name}.` }),
    })
  }
}

class KnownNames {
  private readonly byId: Map<string, Entity>
  private readonly byName = new Map<string, Entity[]>()

  constructor(known: readonly Entity[]) {
    this.byId = new Map(known.map((entity) => [entity.id, entity]))
    for (const entity of known) {
      for (const key of new Set(entity.names.map(({ text }) => nameKey(text)))) {
        this.byName.set(key, [...this.owners(key), entity])
      }
    }
  }

  /** The entities that have a name, by its key. */
  owners(key: string): Entity[] {
    return this.byName.get(key) ?? []
  }

  findSame(imported: Entity): Entity[] {
    const sameId = this.byId.get(imported.id)
    if (sameId) return [sameId]
    const mainKey = nameKey(imported.name)
    const found = new Set<Entity>()
    for (const { text, disputed } of imported.names) {
      const key = nameKey(text)
      for (const owner of this.owners(key)) {
        const isMain = key === nameKey(owner.name) || key === mainKey
        const isContested =
          disputed || owner.names.some((name) => name.disputed && nameKey(name.text) === key)
        if (owner.kind === imported.kind && isMain && !isContested) found.add(owner)
      }
    }
    return [...found]
  }
}
