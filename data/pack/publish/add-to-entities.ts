import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'
import type { Entity } from '../../brief/entity'
import { nameKey } from '../../brief/link-entities'
import type { EntityAddition } from '../import/merge-import'
import { plainEntity, plainName } from './format-entities'

export interface EntitiesAddition {
  /** Additions to entities of this file; those of entities in other files are ignored. */
  merged: readonly EntityAddition[]
  added?: readonly Entity[]
  notices?: readonly string[]
}

/**
 * The YAML of a valid file of entities with what an import adds. Everything in it stays, comments too. If there is
 * nothing to add, the same text is returned.
 */
export function addToEntities(yaml: string, { merged, added = [], notices = [] }: EntitiesAddition): string {
  const document = parseDocument(yaml)
  let isChanged = addNotices(document, notices)
  const list = isSeq(document.contents) ? document.contents : document.get('entities')
  if (!isSeq(list)) return yaml
  const additions = new Map(merged.map((addition) => [addition.id, addition]))
  for (const item of list.items) {
    const addition = isMap(item) && additions.get(String(item.get('id')))
    if (isMap(item) && addition && addToEntity(document, item, addition)) isChanged = true
  }
  for (const entity of added) list.add(document.createNode(plainEntity(entity)))
  // An empty list, `[]`, would be continued on one line.
  if (added.length > 0) list.flow = false
  return isChanged || added.length > 0
    ? document.toString({ lineWidth: 0, flowCollectionPadding: false })
    : yaml
}

function addNotices(document: Document, notices: readonly string[]): boolean {
  if (notices.length === 0) return false
  if (isSeq(document.contents)) {
    const entities = document.contents
    document.contents = document.createNode({ notices, entities: [] })
    document.set('entities', entities)
    return true
  }
  const list = seqAt(document, document.contents as YAMLMap, 'notices')
  const known = new Set(list.items.map((item) => (isScalar(item) ? item.value : item)))
  const fresh = notices.filter((notice) => !known.has(notice))
  for (const notice of fresh) list.add(document.createNode(notice))
  return fresh.length > 0
}

function addToEntity(document: Document, entity: YAMLMap, { names, sources }: EntityAddition): boolean {
  if (names.length + sources.length === 0) return false
  const list = seqAt(document, entity, 'names')
  for (const said of sources) {
    const key = nameKey(said.text)
    const there = list.items.find((item) => isMap(item) && nameKey(String(item.get('text'))) === key)
    // The main name has no item of its own if there was nothing to say about it.
    if (!isMap(there)) list.add(document.createNode(said))
    else {
      const known = seqAt(document, there, 'sources')
      for (const source of said.sources) known.add(document.createNode(source))
    }
  }
  for (const name of names) list.add(document.createNode(plainName(name)))
  return true
}

function seqAt(document: Document, map: YAMLMap, key: string): YAMLSeq {
  const there = map.get(key)
  if (isSeq(there)) return there
  const list = new YAMLSeq(document.schema)
  map.set(key, list)
  return list
}
