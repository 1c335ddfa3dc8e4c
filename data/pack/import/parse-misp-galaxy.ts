/** Clusters of a MISP galaxy, https://www.misp-standard.org/rfc/misp-standard-galaxy-format.html */
import type { EntityKind } from '../../brief/entity'
import { isHttpUrl } from '../../brief/is-http-url'
import type { EntityDraft, NameDraft } from './entity-draft'
import { finishImport } from './finish-import'
import type { ImportResult, LeftOut } from './import-result'
import { isTrue, type JsonObject, objectOf, objectsOf, textOf, textsOf } from './json-fields'

/** The kind of the values of each type of galaxy. Other types are refused, because their values are not entities. */
const kindOfGalaxy: Readonly<Record<string, EntityKind>> = {
  '360net-threat-actor': 'actor',
  backdoor: 'malware',
  banker: 'malware',
  botnet: 'malware',
  country: 'place',
  cryptominers: 'malware',
  'exploit-kit': 'malware',
  'intelligence-agency': 'agency',
  malpedia: 'malware',
  'microsoft-activity-group': 'actor',
  'mitre-campaign': 'campaign',
  'mitre-intrusion-set': 'actor',
  'mitre-malware': 'malware',
  'mitre-tool': 'technology',
  producer: 'company',
  ransomware: 'malware',
  rat: 'malware',
  region: 'place',
  stealer: 'malware',
  'surveillance-vendor': 'company',
  'target-information': 'place',
  tds: 'technology',
  'threat-actor': 'actor',
  tool: 'malware',
}

const label = 'MISP galaxy'

/** The entities of a cluster file that is already JSON. */
export function parseMispGalaxy(json: JsonObject): ImportResult {
  if (!isMispGalaxy(json)) return { ok: false, code: 'notMispGalaxy', detail: textOf(json, 'type') }
  const type = textOf(json, 'type')
  const kind = Object.hasOwn(kindOfGalaxy, type) ? kindOfGalaxy[type] : undefined
  if (!kind) return { ok: false, code: 'unsupportedGalaxy', detail: type.slice(0, 60) }
  const values = objectsOf(json, 'values')
  const title = `${label}: ${textOf(json, 'name') || type}`
  const producers = producersOf(values)
  const leftOut: LeftOut[] = []
  const drafts = values.flatMap((value): EntityDraft[] => {
    const reason = reasonToLeaveOut(value)
    if (!reason) return [draftOf(value, kind, title, producers)]
    leftOut.push({ reason, what: textOf(value, 'value').slice(0, 80) || 'no name', type: type.slice(0, 40) })
    return []
  })
  const notices = [noticeOf(json, title)]
  return finishImport({ format: 'misp', title, objects: values.length, drafts, leftOut, notices })
}

/** Whether this is a cluster file of a galaxy, of whatever type. */
export function isMispGalaxy(json: JsonObject): boolean {
  return textOf(json, 'type') !== '' && Object.hasOwn(json, 'values') && Array.isArray(json.values)
}

function reasonToLeaveOut(value: JsonObject): LeftOut['reason'] | undefined {
  const meta = objectOf(value, 'meta')
  if (isTrue(value, 'revoked') || isTrue(meta, 'revoked')) return 'revoked'
  if (isTrue(value, 'deprecated') || isTrue(meta, 'deprecated')) return 'deprecated'
  return textOf(value, 'value') ? undefined : 'noName'
}

function draftOf(
  value: JsonObject,
  kind: EntityKind,
  title: string,
  producers: ReadonlyMap<string, string>,
): EntityDraft {
  const meta = objectOf(value, 'meta')
  const saidBy = attributionsOf(meta, producers)
  const [reference] = textsOf(meta, 'refs').filter(isHttpUrl)
  const names = [textOf(value, 'value'), ...textsOf(meta, 'synonyms')].map((text, index): NameDraft => {
    const { name, producer } = splitProducer(text)
    const own = index === 0 && reference ? [reference] : []
    return { text: name, sources: [...producer, ...(saidBy.get(name) ?? []), label, ...own] }
  })
  const classes = textsOf(meta, 'threat-actor-classification')
  const isCampaign = classes.some((one) => one === 'campaign' || one === 'operation')
  return {
    kind: isCampaign ? 'campaign' : kind,
    names,
    description: textOf(value, 'description'),
    fallback: `Listed in the ${title}.`,
  }
}

/** `Hive0081 (IBM)` says who uses the name; `NoName057(16)` is one name. */
function splitProducer(text: string): { name: string; producer: string[] } {
  const match = /^(\S[^()]*) \(([^()]+)\)$/.exec(text)
  return match ? { name: match[1] ?? text, producer: [match[2] ?? ''] } : { name: text, producer: [] }
}

/** Who uses each name: `origin:NAME` gives a label, `name-attribution` the id of a producer. */
function attributionsOf(meta: JsonObject, producers: ReadonlyMap<string, string>): Map<string, string[]> {
  const saidBy = new Map<string, string[]>()
  const add = (name: string, producer: string | undefined) => {
    if (producer) saidBy.set(name, [...new Set([...(saidBy.get(name) ?? []), producer])])
  }
  for (const [name, id] of attributionPairs(meta)) add(name, producers.get(id))
  for (const [name, producer] of origins(meta)) add(name, producer)
  return saidBy
}

/** The labels of producers by id. Producers are another galaxy, so they are taken from names that have both. */
function producersOf(values: readonly JsonObject[]): Map<string, string> {
  const producers = new Map<string, string>()
  for (const value of values) {
    const meta = objectOf(value, 'meta')
    const labels = new Map(origins(meta))
    for (const [name, id] of attributionPairs(meta)) {
      const producer = labels.get(name)
      if (producer && !producers.has(id)) producers.set(id, producer)
    }
  }
  return producers
}

function attributionPairs(meta: JsonObject): [name: string, id: string][] {
  return textsOf(meta, 'name-attribution').map((text) => {
    const colon = text.lastIndexOf(':')
    return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)]
  })
}

function origins(meta: JsonObject): [name: string, producer: string][] {
  return Object.keys(meta).flatMap((key): [string, string][] => {
    const producer = key.startsWith('origin:') ? textOf(meta, key) : ''
    return producer ? [[key.slice('origin:'.length), producer]] : []
  })
}

function noticeOf(json: JsonObject, title: string): string {
  const authors = textsOf(json, 'authors').join(', ').slice(0, 300)
  return `${title}${authors && ` by ${authors}`}, https://github.com/MISP/misp-galaxy, under CC0 1.0 or the 2-clause BSD licence.`
}
