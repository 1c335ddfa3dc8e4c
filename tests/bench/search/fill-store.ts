/** Puts generated briefs into the extension's own store, as a sync does once their chunks are there. */
import type { Brief } from '../../../data/brief/brief'
import type { Entity } from '../../../data/brief/entity'
import { noWords } from '../../../data/match/ordinary-words'
import type { Manifest } from '../../../data/pack/format'
import { sha256Hex } from '../../../data/pack/hash'
import { activateGeneration } from '../../../data/store/activate-generation'
import type { CacheDb, ChunkRow } from '../../../data/store/cache-db'
import { addChunk, compileGeneration, noChunks } from '../../../data/sync/compile-generation'
import { type GeneratedBriefs, generateBriefs } from './generate-briefs'

/** A pack has at most 64 MB. */
export const packBriefs = 10_000
/** Of 3 kB each: less than a chunk may have. */
const chunkBriefs = 200

/** Fills packs until the store has `count` generated briefs. Answers what is in the last of them. */
export async function fillStore(cache: CacheDb, count: number, seed: number): Promise<GeneratedBriefs> {
  let last: GeneratedBriefs | undefined
  for (let pack = 0; pack * packBriefs < count; pack++) {
    last = generateBriefs(Math.min(packBriefs, count - pack * packBriefs), seed + pack)
    if (await cache.packs.get(`bench-${pack}`)) continue
    await activatePack(cache, `bench-${pack}`, last)
  }
  if (!last) throw new Error('no briefs')
  return last
}

async function activatePack(cache: CacheDb, packId: string, generated: GeneratedBriefs): Promise<void> {
  const parsed = noChunks()
  const newChunks: ChunkRow[] = []
  const manifest: Manifest = {
    spec: 1,
    title: packId,
    publisher: 'Bench',
    about: 'A name of the benchmark.',
    chunks: [],
    totals: { briefs: generated.briefs.length, entities: generated.entities.length, names: 0, bytes: 0 },
  }
  const add = async (id: string, kind: 'briefs' | 'entities', items: object[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ spec: 1, kind, [kind]: items }))
    const sha256 = await sha256Hex(bytes)
    const ref = { id, sha256, size: bytes.length, kind, count: items.length }
    addChunk(parsed, ref, bytes)
    manifest.chunks.push(ref)
    newChunks.push({ sha256, bytes })
  }
  const briefs = storedBriefs(generated)
  const entities = storedEntities(generated)
  for (let at = 0; at < entities.length; at += 2_000) {
    await add(`entities/${at}`, 'entities', entities.slice(at, at + 2_000))
  }
  for (let at = 0; at < briefs.length; at += chunkBriefs) {
    await add(`briefs/${at}`, 'briefs', briefs.slice(at, at + chunkBriefs))
  }
  manifest.totals.names = entities.reduce((sum, { names }) => sum + names.length, 0)
  const release = {
    ...{ packId, epoch: 0, version: 1, published: '2025-01-01T00:00:00Z', expires: '2035-01-01T00:00:00Z' },
    manifest: { sha256: packId },
  }
  const ready = await compileGeneration('bench', release, manifest, parsed, noWords, Date.now())
  await activateGeneration(cache, { ...ready, newChunks })
}

function storedBriefs({ briefs, entities }: GeneratedBriefs): Brief[] {
  return briefs.map((brief) => ({
    id: brief.id,
    title: brief.title,
    date: brief.date,
    summary: brief.texts[0]?.slice(0, 500) ?? '',
    where: [...new Set(brief.where)],
    who: brief.entities.map(({ entity, role }) => ({
      label: entities[entity]?.names[0] ?? '',
      entityId: entities[entity]?.id ?? '',
      role,
      disputed: false,
      children: [],
    })),
    happened: brief.texts.map((text) => ({ text, sources: [] })),
    analysis: [],
    conclusion: [],
    sources: [],
  }))
}

function storedEntities({ entities }: GeneratedBriefs): Entity[] {
  return entities.map(({ id, kind, names: [name = '', ...others] }) => ({
    id,
    kind: kind ?? 'company',
    name,
    about: 'A name of the benchmark.',
    names: [...new Set([name, ...others])].map((text) => ({ text, sources: [], disputed: false })),
  }))
}
