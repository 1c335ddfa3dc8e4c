import { codePointCount } from '../../brief/code-point-count'
import type { Entity, Name } from '../../brief/entity'
import { nameKey } from '../../brief/link-entities'
import { textLimits } from '../../brief/text-limits'
import { packLimits } from '../format'
import { freeId } from '../local/link-own-brief'
import { describe } from './describe'
import type { EntityDraft, NameDraft } from './entity-draft'
import type { LeftOut } from './import-result'

/** More sources than this would fill a card and say nothing more. */
export const maxSources = 4

/** How many others a disputed name lists. */
const maxNamedOwners = 3

/**
 * Turns drafts into entities, sorted by id. Drafts of one kind with the same main name become one entity; a name that
 * two entities share is disputed. The same drafts give the same ids in any order.
 */
export function collectEntities(drafts: readonly EntityDraft[]): { entities: Entity[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const merged = new Map<string, { draft: EntityDraft; names: Name[] }>()
  for (const draft of [...drafts].sort(byNameAndKind)) {
    const names = collectNames(draft.names, leftOut)
    const [main] = names
    if (!main) continue
    const key = `${draft.kind} ${nameKey(main.text)}`
    const same = merged.get(key)
    if (same) same.names.push(...names)
    else merged.set(key, { draft, names })
  }
  const ids = new Set<string>()
  const entities = [...merged.values()].flatMap(({ draft, names }): Entity[] => {
    const unique = mergeNames(names)
    const [main] = unique
    if (!main) return []
    const id = idOf(main.text, draft.kind, ids)
    ids.add(id)
    const about = describe(draft.description) || describe(draft.fallback)
    return [{ id, kind: draft.kind, name: main.text, about, names: unique }]
  })
  markShared(entities)
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), leftOut }
}

function byNameAndKind(a: EntityDraft, b: EntityDraft): number {
  const [one, other] = [a, b].map(({ names, kind }) => `${names[0]?.text ?? ''}\n${kind}`)
  if (one === other) return 0
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** The names that are valid. Without a valid first name the entity has none. */
function collectNames(drafts: readonly NameDraft[], leftOut: LeftOut[]): Name[] {
  const names: Name[] = []
  for (const [index, { text: raw, sources }] of drafts.entries()) {
    const text = raw.toWellFormed().replace(/\s+/g, ' ').trim()
    const problem = problemOf(text)
    const type = index === 0 ? 'name' : 'alias'
    if (problem)
      leftOut.push({
        reason: problem,
        what: text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�').slice(0, 60),
        type,
      })
    else names.push({ text, sources: cleanSources(sources), disputed: false })
    if (problem && index === 0) return []
  }
  return names
}

function problemOf(text: string): LeftOut['reason'] | undefined {
  if (!text) return 'noName'
  if (codePointCount(text) > packLimits.nameCodePoints.max) return 'nameTooLong'
  return /[\p{Bidi_Control}\p{Cc}]/u.test(text) ? 'nameWithControls' : undefined
}

function cleanSources(sources: readonly string[]): string[] {
  const clean = sources.map((source) =>
    source
      .toWellFormed()
      .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
      .trim(),
  )
  return [...new Set(clean)].filter((one) => one && one.length <= textLimits.url).slice(0, maxSources)
}

/** Each name once, with the sources of all that write it. */
function mergeNames(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>()
  for (const name of names) {
    const key = nameKey(name.text)
    const same = byKey.get(key)
    if (same) same.sources = [...new Set([...same.sources, ...name.sources])].slice(0, maxSources)
    else byKey.set(key, { ...name })
  }
  return [...byKey.values()]
}

/**
 * The name's letters and digits as an id. If another entity has that id, or nothing is left, with a hash of the whole
 * name, so that it does not depend on which other entities there are.
 */
function idOf(text: string, kind: string, taken: ReadonlySet<string>): string {
  const id = freeId(text, noIds)
  const isBlank = !/[a-z0-9]/i.test(text.normalize('NFKD'))
  return taken.has(id) || isBlank ? freeId(`${id}-${shortHash(`${kind} ${text}`)}`, taken) : id
}

const noIds: ReadonlySet<string> = new Set()

/** FNV-1a over UTF-16 code units, 32 bits in hex, http://www.isthe.com/chongo/tech/comp/fnv/ */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Marks names that another entity has too as disputed: nobody can tell from the file who is right. */
function markShared(entities: readonly Entity[]): void {
  const owners = new Map<string, Entity[]>()
  for (const entity of entities) {
    for (const { text } of entity.names) {
      const key = nameKey(text)
      const known = owners.get(key)
      if (!known) owners.set(key, [entity])
      else if (known.length <= maxNamedOwners) known.push(entity)
    }
  }
  for (const entity of entities) {
    for (const name of entity.names) {
      const others = (owners.get(nameKey(name.text)) ?? []).filter((one) => one !== entity)
      if (others.length === 0) continue
      name.disputed = true
      name.note = noteOf(others.slice(0, maxNamedOwners))
    }
  }
}

function noteOf(others: readonly Entity[]): string {
  const note = `Also a name of ${others.map((one) => one.name).join(', ')}.`
  return [...note].slice(0, textLimits.note).join('')
}
