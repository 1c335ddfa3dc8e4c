import { entityIdsOf, walkWho } from '../../brief/brief'
import { codePointCount } from '../../brief/code-point-count'
import { nameKey } from '../../brief/link-entities'
import { packLimits } from '../format'
import { findPlace } from './find-place'
import { nearestName } from './nearest-name'
import type { LocatedBrief, PackFolder } from './pack-folder'
import type { PackProblem } from './pack-problem'
import { stableJson } from './stable-json'

/** With more names than this, misspelt names are not looked for: it would take seconds. */
const maxNearNames = 5000

/** Problems that only show when a pack's briefs are seen together, with its entities and their texts. */
export function* lintBriefs(folder: PackFolder, texts: ReadonlyMap<string, string>): Generator<PackProblem> {
  const { briefs } = folder
  if (briefs.length === 0) yield { path: 'pack.yaml', line: 1, column: 1, code: 'noBriefs', detail: '' }
  const names = new Map(
    folder.entities.flatMap(({ entity }) =>
      entity.names.map((name) => [nameKey(name.text), name.text] as const),
    ),
  )
  const firstById = new Map<string, string>()
  for (const located of briefs) {
    const { brief, path } = located
    const top = { path, line: 1, column: 1 }
    const first = firstById.get(brief.id)
    if (first) yield { ...top, code: 'duplicateId', detail: `${brief.id}, by ${first}` }
    else firstById.set(brief.id, path)
    const bytes = new TextEncoder().encode(stableJson(brief)).byteLength
    if (bytes > packLimits.briefBytes) {
      yield { ...top, code: 'briefTooLarge', detail: `${bytes} bytes, at most ${packLimits.briefBytes}` }
    }
    const text = texts.get(path) ?? ''
    yield* lintWho(located, text, names)
    yield* lintPoints(located, text)
  }
}

/** Lines that end a branch of the tree are names. One that no entity has is not a link, and is not marked anywhere. */
function* lintWho(
  { brief, path }: LocatedBrief,
  text: string,
  names: ReadonlyMap<string, string>,
): Generator<PackProblem> {
  const tree = Math.max(text.search(/who(?:['’]s| is) involved/i), 0)
  for (const { label, entityId, children } of walkWho(brief.who)) {
    if (entityId !== undefined || children.length > 0) continue
    const place = { path, ...findPlace(text, label, tree) }
    const near = names.size <= maxNearNames ? nearestName(nameKey(label), names.keys()) : undefined
    const meant = near && names.get(near)
    if (meant) yield { ...place, code: 'misspeltName', detail: `"${label}": did you mean "${meant}"?` }
    else yield { ...place, code: 'unknownName', detail: label }
  }
}

function* lintPoints({ brief, path }: LocatedBrief, text: string): Generator<PackProblem> {
  if (brief.sources.length === 0) return
  for (const { text: point, sources } of brief.happened) {
    if (sources.length > 0) continue
    const start = [...point].slice(0, 30).join('')
    yield {
      path,
      ...findPlace(text, start),
      code: 'pointWithoutSource',
      detail: codePointCount(point) > 30 ? `${start}…` : start,
    }
  }
}

/** Ids of the entities that at least one brief names. */
export function usedEntityIds({ briefs }: PackFolder): Set<string> {
  return new Set(briefs.flatMap(({ brief }) => entityIdsOf(brief)))
}
