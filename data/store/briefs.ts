import { type Brief, type Role, walkWho } from '../brief/brief'
import type { EntityKind } from '../brief/entity'
import type { Lexicon } from '../match/lexicon'
import { parseChunk } from '../pack/schema'
import type { CacheDb } from './cache-db'
import { type PackSummary, summarise } from './packs'
import { withStore } from './with-store'

/** One brief with all that is shown around it. */
export interface BriefPage {
  /** `packId/briefId` */
  key: string
  brief: Brief
  pack: PackSummary
  /** Those tied in the tree of who is involved, each once, in reading order. */
  entities: BriefEntity[]
}

export interface BriefEntity {
  /** Unique in the pack; the key across packs is `packId/id`. */
  id: string
  name: string
  kind: EntityKind
  /** The role in this brief. */
  role: Role
  about: string
}

/**
 * The brief that `packId/briefId` names in the active generation; undefined where no such brief is served.
 * Costs one chunk (at most 1 MB) and the pack's lexicon.
 * @throws StoreError
 */
export async function readBrief(cache: CacheDb, key: string): Promise<BriefPage | undefined> {
  const slash = key.indexOf('/')
  const packId = key.slice(0, slash)
  const briefId = key.slice(slash + 1)
  return withStore(cache, () =>
    cache.transaction(
      'r',
      [cache.packs, cache.generations, cache.chunks, cache.lexicons],
      async (): Promise<BriefPage | undefined> => {
        const row = await cache.packs.get(packId)
        if (!row || row.parked) return undefined
        const generation = await cache.generations.get(row.activeId)
        // `Object.hasOwn`: a key comes from outside, and "constructor" is no brief.
        if (!generation || !Object.hasOwn(generation.briefChunks, briefId)) return undefined
        const chunk = await cache.chunks.get(generation.briefChunks[briefId] ?? '')
        const brief = chunk && findBriefIn(chunk.bytes, briefId)
        if (!brief) return undefined
        const lexicon = (await cache.lexicons.get(generation.id))?.lexicon
        const entities = lexicon ? entitiesInTree(brief, lexicon) : []
        return { key, brief, pack: summarise(row, generation), entities }
      },
    ),
  )
}

/** Parsed as at activation, because that is also what takes addresses out that are not http(s). */
function findBriefIn(bytes: Uint8Array, briefId: string): Brief | undefined {
  const chunk = parseChunk(bytes, 'briefs')
  return chunk.ok ? chunk.value.briefs.find((brief) => brief.id === briefId) : undefined
}

function entitiesInTree(brief: Brief, lexicon: Lexicon): BriefEntity[] {
  const roleById = new Map<string, Role>()
  for (const node of walkWho(brief.who)) {
    if (node.entityId && !roleById.has(node.entityId)) roleById.set(node.entityId, node.role)
  }
  const known = new Map(
    lexicon.entities.filter((entity) => roleById.has(entity.id)).map((entity) => [entity.id, entity]),
  )
  return [...roleById].flatMap(([id, role]) => {
    const entity = known.get(id)
    return entity ? [{ id, name: entity.name, kind: entity.kind, role, about: entity.about }] : []
  })
}
