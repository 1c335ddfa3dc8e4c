import { Document } from 'yaml'
import type { Entity, Name } from '../../brief/entity'

/** Writes entities, with their notices, in the YAML form that `parseEntities` reads. */
export function formatEntities(
  entities: readonly Entity[],
  notices: readonly string[],
  comment: string,
): string {
  const list = entities.map(plainEntity)
  const document = new Document(notices.length > 0 ? { notices, entities: list } : list, {
    aliasDuplicateObjects: false,
  })
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
  return document.toString({ lineWidth: 0 })
}

/** An entity as its YAML has it. */
export function plainEntity({ id, kind, name, about, names }: Entity) {
  // The main name is listed among the names if there is more to say about it.
  const said = names.filter((one) => one.text !== name || Object.keys(plainName(one)).length > 1)
  return { id, kind, name, about, ...(said.length > 0 && { names: said.map(plainName) }) }
}

/** A name as its YAML has it. */
export function plainName({ text, sources, disputed, note, case: matchCase, needsContext, off }: Name) {
  return {
    text,
    ...(sources.length > 0 && { sources }),
    ...(disputed && { disputed }),
    ...(note !== undefined && { note }),
    ...(matchCase !== undefined && { case: matchCase }),
    ...(needsContext !== undefined && { needsContext }),
    ...(off !== undefined && { off }),
  }
}
