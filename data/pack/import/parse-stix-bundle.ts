/**
 * STIX 2.1 bundles, https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html, and STIX 2.0 as MITRE ATT&CK is
 * published in, https://github.com/mitre-attack/attack-stix-data/blob/master/USAGE.md
 */
import type { EntityKind } from '../../brief/entity'
import { isHttpUrl } from '../../brief/is-http-url'
import type { EntityDraft, NameDraft } from './entity-draft'
import { finishImport } from './finish-import'
import type { ImportResult, LeftOut, LeftOutReason } from './import-result'
import { isTrue, type JsonObject, objectsOf, textOf, textsOf } from './json-fields'
import { stixNotices } from './stix-notices'

/** The kind of objects of each type. Other types are not entities. A tool is software that is not made for harm. */
const kindOfType: Readonly<Record<string, EntityKind>> = {
  'intrusion-set': 'actor',
  'threat-actor': 'actor',
  campaign: 'campaign',
  malware: 'malware',
  tool: 'technology',
  infrastructure: 'technology',
  location: 'place',
}

const kindOfIdentity: Readonly<Record<string, EntityKind>> = {
  individual: 'person',
  organization: 'organisation',
}

/** The entities of a bundle, or of a TAXII 2.1 envelope, that is already JSON. */
export function parseStixBundle(json: JsonObject): ImportResult {
  const objects = objectsOf(json, 'objects')
  if (!isStix(json)) return { ok: false, code: 'notStix', detail: textOf(json, 'type') }
  const leftOut: LeftOut[] = []
  const authors = new Set(objects.map((object) => textOf(object, 'created_by_ref')))
  const names = new Map(objects.map((object) => [textOf(object, 'id'), textOf(object, 'name')]))
  const kept: JsonObject[] = []
  const drafts: EntityDraft[] = []
  for (const object of newestVersions(objects, leftOut)) {
    const kind = kindOf(object)
    const reason = reasonToLeaveOut(object, kind, authors)
    if (reason || !kind) {
      leftOut.push({ reason: reason ?? 'notAnEntity', ...labelOf(object) })
      continue
    }
    kept.push(object)
    const author = names.get(textOf(object, 'created_by_ref')) || 'the STIX bundle'
    drafts.push(draftOf(object, kind, author))
  }
  const isAttack = objects.some((object) => attackAddress(object) !== '')
  return finishImport({
    format: 'stix',
    title: titleOf(objects, isAttack),
    objects: objects.length,
    drafts,
    leftOut,
    notices: stixNotices(objects, kept, isAttack),
  })
}

/** Whether this is a bundle or an envelope of STIX objects, whatever stands in it. */
export function isStix(json: JsonObject): boolean {
  if (textOf(json, 'type') === 'bundle') return true
  const [first] = objectsOf(json, 'objects')
  return first !== undefined && /^[a-z0-9-]+--[0-9a-f-]{36}$/.test(textOf(first, 'id'))
}

/**
 * Of objects with one id, the one that was modified last. The times are ISO 8601 in one form, so they compare as text.
 */
function newestVersions(objects: readonly JsonObject[], leftOut: LeftOut[]): JsonObject[] {
  const byId = new Map<string, JsonObject>()
  const withoutId: JsonObject[] = []
  for (const object of objects) {
    const id = textOf(object, 'id')
    const known = byId.get(id)
    const isOlder = known !== undefined && textOf(object, 'modified') < textOf(known, 'modified')
    const older = isOlder ? object : known
    if (id === '') withoutId.push(object)
    else if (!isOlder) byId.set(id, object)
    if (id !== '' && older) leftOut.push({ reason: 'olderVersion', ...labelOf(older) })
  }
  return [...byId.values(), ...withoutId]
}

function kindOf(object: JsonObject): EntityKind | undefined {
  const type = textOf(object, 'type')
  const table = type === 'identity' ? kindOfIdentity : kindOfType
  const key = type === 'identity' ? textOf(object, 'identity_class') : type
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function reasonToLeaveOut(
  object: JsonObject,
  kind: EntityKind | undefined,
  authors: ReadonlySet<string>,
): LeftOutReason | undefined {
  if (!kind) return 'notAnEntity'
  if (isTrue(object, 'revoked')) return 'revoked'
  if (isTrue(object, 'x_mitre_deprecated')) return 'deprecated'
  if (textOf(object, 'type') === 'identity' && authors.has(textOf(object, 'id'))) return 'author'
  return textOf(object, 'name') ? undefined : 'noName'
}

function draftOf(object: JsonObject, kind: EntityKind, author: string): EntityDraft {
  const address = attackAddress(object)
  const says = address ? ['MITRE ATT&CK', address] : [author, firstAddress(object)]
  const cited = citationsOf(object)
  const name = textOf(object, 'name')
  const aliases = [...textsOf(object, 'aliases'), ...textsOf(object, 'x_mitre_aliases')]
  const names = [...new Set([name, ...aliases])].map(
    (text): NameDraft => ({ text, sources: [...(cited.get(text) ?? []), ...says].filter(Boolean) }),
  )
  const type = textOf(object, 'type').replaceAll('-', ' ')
  return {
    kind,
    names,
    description: textOf(object, 'description'),
    fallback: `Listed as ${type} by ${address ? 'MITRE ATT&CK' : author}.`,
  }
}

/**
 * Who uses a name, as ATT&CK writes it: a reference whose source name is the name has "(Citation: X)" in its
 * description, and the reference with the source name X has the address.
 */
function citationsOf(object: JsonObject): Map<string, string[]> {
  const references = objectsOf(object, 'external_references')
  const addresses = new Map(references.map((one) => [textOf(one, 'source_name'), textOf(one, 'url')]))
  const cited = new Map<string, string[]>()
  for (const reference of references) {
    const labels = [...textOf(reference, 'description').matchAll(/\(Citation: ([^()]*)\)/g)]
    const sources = labels.map(([, label = '']) => addresses.get(label.trim()) || label.trim())
    if (sources.length > 0) cited.set(textOf(reference, 'source_name'), sources)
  }
  return cited
}

/** The page of ATT&CK about the object; empty for an object of another source. */
function attackAddress(object: JsonObject): string {
  const own = objectsOf(object, 'external_references').find((one) =>
    /^mitre-(ics-|mobile-)?attack$/.test(textOf(one, 'source_name')),
  )
  const url = own ? textOf(own, 'url') : ''
  return isHttpUrl(url) ? url : ''
}

function firstAddress(object: JsonObject): string {
  const urls = objectsOf(object, 'external_references').map((one) => textOf(one, 'url'))
  return urls.find(isHttpUrl) ?? ''
}

function titleOf(objects: readonly JsonObject[], isAttack: boolean): string {
  const collection = objects.find((object) => textOf(object, 'type') === 'x-mitre-collection')
  const name = collection && textOf(collection, 'name')
  return name || (isAttack ? 'MITRE ATT&CK' : 'STIX bundle')
}

function labelOf(object: JsonObject): Pick<LeftOut, 'what' | 'type'> {
  const what = textOf(object, 'name') || textOf(object, 'id') || 'no id'
  return { what: what.slice(0, 80), type: textOf(object, 'type').slice(0, 40) || 'no type' }
}
