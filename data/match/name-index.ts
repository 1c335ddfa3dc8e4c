/**
 * All names of a pack as the background holds them: typed arrays and two strings, stored and loaded as one value.
 * Built once, when a generation is activated.
 */
import { roles } from '../brief/brief'
import { entityKinds } from '../brief/entity'
import type { Slices } from '../slices/run-in-slices'
import { formsOfName } from './forms-of-name'
import { forEachValue, type HashMultimap } from './hash-multimap'
import type { Lexicon } from './lexicon'
import type { NameEntry } from './name-entry'
import { hashesOfName, type NameHashes } from './name-hash'
import { keyTable } from './name-keys'
import { decodePolicy, encodePolicy, givenInitialOf, isOneOfItsNames, policyOf } from './name-policy'
import { joinTexts, type TextTable, textAt } from './text-table'
import type { OrdinaryWords } from './words/ordinary-words'

export interface NameIndex {
  packId: string
  /** By name. */
  texts: TextTable
  entities: Uint32Array
  policies: Uint16Array
  /** By entity. */
  entityIds: TextTable
  /** Indices in `entityKinds` and `roles`. */
  kinds: Uint8Array
  roles: Uint8Array
  /** Where each entity's briefs end in `briefs`. */
  briefEnds: Uint32Array
  briefs: Uint32Array
  /** By name: the hash of the whole, and where those of its beginnings end in `prefixes`. */
  full: Int32Array
  prefixEnds: Uint32Array
  prefixes: Int32Array
  /** From the hashes that point to a name (`keyTable`), the whole name's among them, to names. */
  byKey: HashMultimap
}

/** Names that are never marked are left out. */
export function* buildNameIndex(
  { packId, entities, names }: Lexicon,
  ordinary: OrdinaryWords,
): Slices<NameIndex> {
  const kept: { text: string; entity: number; policy: number; hashes: NameHashes }[] = []
  for (const [index, name] of names.entries()) {
    if ((index & 0x3f) === 0) yield
    const entity = entities[name.entity]
    const policy = entity && policyOf(name, entity.kind, ordinary)
    if (!policy) continue
    if (entity.kind === 'person') policy.given = givenInitialOf(name.text, entity.name)
    if (entity.kind === 'company' && name.needsContext !== false) {
      policy.shared ||= isOneOfItsNames(name.text, entity.name, ordinary)
    }
    for (const { text, policy: own } of formsOfName(name.text, entity.kind, policy, ordinary)) {
      const hashes = hashesOfName(text)
      if (hashes) kept.push({ text, entity: name.entity, policy: encodePolicy(own), hashes })
    }
  }
  const hashes = kept.map((name) => name.hashes)
  const byKey = yield* keyTable(kept)
  yield
  const texts = joinTexts(kept.map(({ text }) => text))
  yield
  const table = hashTable(hashes)
  yield
  return {
    packId,
    texts,
    entities: Uint32Array.from(kept, ({ entity }) => entity),
    policies: Uint16Array.from(kept, ({ policy }) => policy),
    entityIds: joinTexts(entities.map(({ id }) => id)),
    kinds: Uint8Array.from(entities, ({ kind }) => entityKinds.indexOf(kind)),
    roles: Uint8Array.from(entities, ({ role }) => roles.indexOf(role)),
    ...briefTable(entities),
    ...table,
    byKey,
  }
}

function briefTable(entities: Lexicon['entities']): Pick<NameIndex, 'briefEnds' | 'briefs'> {
  let end = 0
  return {
    briefEnds: Uint32Array.from(entities, ({ briefs }) => {
      end += briefs.length
      return end
    }),
    briefs: Uint32Array.from(entities.flatMap(({ briefs }) => briefs)),
  }
}

function hashTable(names: readonly NameHashes[]): Pick<NameIndex, 'full' | 'prefixEnds' | 'prefixes'> {
  let end = 0
  return {
    full: Int32Array.from(names, ({ full }) => full),
    prefixEnds: Uint32Array.from(names, ({ prefixes }) => {
      end += prefixes.length
      return end
    }),
    prefixes: Int32Array.from(names.flatMap(({ prefixes }) => prefixes)),
  }
}

/** The names with this hash of the whole. */
export function entriesWithHash(index: NameIndex, full: number): NameEntry[] {
  const entries: NameEntry[] = []
  forEachValue(index.byKey, full, (name) => {
    // The key may also be the beginning of another name.
    if (index.full[name] === full) entries.push(entryOf(index, name))
  })
  return entries
}

/** One name of the index, by its place there, with everything that the rules need. */
export function entryOf(index: NameIndex, name: number): NameEntry {
  const entity = index.entities[name] as number
  const briefs = index.briefs.subarray(
    entity === 0 ? 0 : index.briefEnds[entity - 1],
    index.briefEnds[entity],
  )
  return {
    text: textAt(index.texts, name),
    policy: decodePolicy(index.policies[name] as number),
    kind: entityKinds[index.kinds[entity] as number] ?? 'organisation',
    role: roles[index.roles[entity] as number] ?? 'other',
    key: `${index.packId}/${textAt(index.entityIds, entity)}`,
    briefs: Array.from(briefs, (brief) => `${index.packId}/${brief}`),
  }
}
