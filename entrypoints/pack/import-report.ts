import type { Entity } from '../../data/brief/entity'
import { leftOutText } from '../../data/pack/import/import-error-text'
import type { Imported, LeftOut } from '../../data/pack/import/import-result'
import type { MergedImport } from '../../data/pack/import/merge-import'
import { countText } from './changes-text'

/** Lines of one kind that are shown; further ones are counted. */
const mostShown = 10

/** What an import has done: what is new, what was added to entities of the pack, what was left out and why. */
export function* importReport(
  { objects, leftOut, notices }: Imported,
  { added, merged, unclear, taken }: MergedImport,
): Generator<string> {
  yield `${countText(added.length, 'new entity', 'new entities')} with ${namesOf(added)}, from ${objects} objects`
  if (merged.length > 0) {
    const names = merged.reduce((sum, addition) => sum + addition.names.length, 0)
    const sources = merged.flatMap((addition) => addition.sources.flatMap((said) => said.sources)).length
    yield `  ${merged.length} merged into what the pack has: ${countText(names, 'name', 'names')} and ${countText(sources, 'source', 'sources')} added`
  }
  for (const [text, count] of countLeftOut(leftOut)) yield `  ${count} left out: ${text}`
  yield* firstOf(
    unclear.map(
      ({ name, ids }) =>
        `1 left out: "${name}" would be ${ids.join(' and ')}; are these the same? Then merge them`,
    ),
  )
  yield* firstOf(
    taken.map(
      ({ name, of, id }) =>
        `1 name left out: "${name}" of ${of} is the main name of ${id}; are these the same?`,
    ),
  )
  for (const notice of notices) yield `  notice: ${notice}`
}

function namesOf(entities: readonly Entity[]): string {
  return countText(
    entities.reduce((total, entity) => total + entity.names.length, 0),
    'name',
    'names',
  )
}

function* firstOf(lines: readonly string[]): Generator<string> {
  for (const line of lines.slice(0, mostShown)) yield `  ${line}`
  if (lines.length > mostShown) yield `  and ${lines.length - mostShown} more like this`
}

function countLeftOut(leftOut: readonly LeftOut[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { reason, type } of leftOut) {
    const text = `${type}, ${leftOutText(reason)}`
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}
