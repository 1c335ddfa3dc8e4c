import { type Brief, type Role, walkWho } from '../brief/brief'
import type { EntityKind } from '../brief/entity'
import type { Lexicon } from '../match/lexicon'
import type { BriefHistory, ChangeNote } from '../pack/brief-history'
import { sha256Hex } from '../pack/hash'
import { parseChunk } from '../pack/schema'
import type { CacheDb, GenerationRow } from './cache-db'
import { type PackSummary, summarise } from './packs'
import { withStore } from './with-store'

/** One brief with all that is shown around it. */
export interface BriefPage {
  /** `packId/briefId` */
  key: string
  brief: Brief
  pack: PackSummary
  /** Those in the tree of who is involved, each once, in reading order. */
  entities: BriefEntity[]
  /** What its publisher did to it; null if this reader has seen no change. */
  change: BriefPageChange | null
}

export interface BriefPageChange extends ChangeNote {
  /** `before`: this is the text before it was revised. */
  kind: 'revised' | 'withdrawn' | 'before'
  /** Whether the text before the revision is kept. */
  hasBefore: boolean
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

export interface ReadBriefOptions {
  /** The text before its last revision, from the version before. */
  before?: boolean
  /** Gets the source that should fetch a stored chunk again because it is damaged. */
  onDamage?: (sourceId: string) => void
}

/**
 * The brief that `packId/briefId` names in the active generation; if its publisher has withdrawn it, the one in the
 * generation before; undefined if neither has it. Costs one chunk (at most 1 MB) and the pack's lexicon. Where the
 * stored chunk is damaged, the version before serves. Writes nothing, so that it can be watched.
 * @throws StoreError
 */
export async function readBrief(
  cache: CacheDb,
  key: string,
  { before = false, onDamage }: ReadBriefOptions = {},
): Promise<BriefPage | undefined> {
  const slash = key.indexOf('/')
  const packId = key.slice(0, slash)
  const briefId = key.slice(slash + 1)
  const read = await withStore(cache, () =>
    cache.transaction('r', [cache.packs, cache.generations, cache.chunks, cache.lexicons], async () => {
      const row = await cache.packs.get(packId)
      if (!row || row.parked) return undefined
      const history = (await cache.generations.get(row.activeId))?.history
      const active = await readFrom(cache, row.activeId, briefId)
      const previous = row.previousId ? await readFrom(cache, row.previousId, briefId) : undefined
      return { row, active, previous, change: findChange(briefId, history, active, previous) }
    }),
  )
  if (!read) return undefined
  const { row, active, previous, change } = read
  const isWithdrawn = !active && change?.kind === 'withdrawn'
  if (!active && !isWithdrawn) return undefined
  if (before && !change?.hasBefore) return undefined
  const first = active && !before ? active : previous
  let brief = first && (await findBriefIn(first, briefId))
  if (brief === 'damaged') {
    onDamage?.(row.sourceId)
    brief = previous && previous !== first ? await findBriefIn(previous, briefId) : undefined
  }
  if (!first || !brief || brief === 'damaged') return undefined
  const entities = first.lexicon ? entitiesInTree(brief, first.lexicon) : []
  const pack = summarise(row, first.generation)
  return { key, brief, pack, entities, change: change && before ? { ...change, kind: 'before' } : change }
}

/** What the history of the active generation says of a brief. */
function findChange(
  briefId: string,
  history: BriefHistory | undefined,
  active: StoredBrief | undefined,
  previous: StoredBrief | undefined,
): BriefPage['change'] {
  if (!history) return null
  const revision = Object.hasOwn(history.revised, briefId) ? history.revised[briefId] : undefined
  if (active && revision) {
    const hasBefore = previous !== undefined && previous.generation.version < revision.version
    return { kind: 'revised', ...revision, hasBefore }
  }
  const gone = history.withdrawn.find(({ id }) => id === briefId)
  if (active || !gone) return null
  return { kind: 'withdrawn', version: gone.version, published: gone.published, hasBefore: false }
}

interface StoredBrief {
  generation: GenerationRow
  sha256: string
  bytes: Uint8Array<ArrayBuffer> | undefined
  lexicon: Lexicon | undefined
}

async function readFrom(
  cache: CacheDb,
  generationId: string,
  briefId: string,
): Promise<StoredBrief | undefined> {
  const generation = await cache.generations.get(generationId)
  // `Object.hasOwn`: a key comes from outside, and "constructor" is not a brief.
  if (!generation || !Object.hasOwn(generation.briefChunks, briefId)) return undefined
  const sha256 = generation.briefChunks[briefId] ?? ''
  const bytes = (await cache.chunks.get(sha256))?.bytes
  return { generation, sha256, bytes, lexicon: (await cache.lexicons.get(generation.id))?.lexicon }
}

/** Parsed as at activation, which also drops addresses that are not http(s). */
async function findBriefIn(
  { sha256, bytes }: StoredBrief,
  briefId: string,
): Promise<Brief | undefined | 'damaged'> {
  if (!bytes || (await sha256Hex(bytes)) !== sha256) return 'damaged'
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
