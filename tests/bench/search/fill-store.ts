/** Puts generated briefs into the extension's own store, as a sync does once their chunks are there. */
import type { Brief } from '../../../data/brief/brief'
import type { Entity } from '../../../data/brief/entity'
import { noWords } from '../../../data/match/words/ordinary-words'
import type { Manifest } from '../../../data/pack/format'
import { activateGeneration } from '../../../data/store/activate-generation'
import type { CacheDb, ChunkRow } from '../../../data/store/cache-db'
import { compileGeneration, noChunks } from '../../../data/sync/compile-generation'
import { type GeneratedBriefs, generateBriefs } from './generate-briefs'

/** A pack has at most 64 MB. */
export const packBriefs = 10_000
/** Of 3 kB each: less than a chunk may have. */
const chunkBriefs = 200

/**
 * Writes a pack of `packBriefs` generated briefs as an activation does. Fetching and checking, which a sync does
 * before, are left out, because the briefs are known to be valid.
 */
export async function fillPack(cache: CacheDb, pack: number, seed: number): Promise<void> {
  const packId = `bench-${pack}`
  const generated = generateBriefs(packBriefs, seed + pack)
  const parsed = noChunks()
  parsed.briefs = storedBriefs(generated)
  parsed.entities = storedEntities(generated)
  const newChunks: ChunkRow[] = []
  const manifest: Manifest = {
    spec: 1,
    title: packId,
    publisher: 'Bench',
    about: 'Made by the benchmark.',
    chunks: [],
    totals: { briefs: packBriefs, entities: parsed.entities.length, names: 0, bytes: 0 },
  }
  for (let at = 0; at < packBriefs; at += chunkBriefs) {
    const { bytes, spans } = chunkOf(parsed.briefs.slice(at, at + chunkBriefs))
    const sha256 = `${packId}-${at}`
    manifest.chunks.push({ id: sha256, sha256, size: bytes.length, kind: 'briefs', count: chunkBriefs })
    newChunks.push({ sha256, bytes })
    for (const [id, [start, end]] of spans) {
      parsed.spans.set(id, { chunk: sha256, start, end })
      parsed.briefChunks[id] = sha256
    }
  }
  manifest.totals.names = parsed.entities.reduce((sum, { names }) => sum + names.length, 0)
  const release = {
    ...{ packId, epoch: 0, version: 1, published: '2025-01-01T00:00:00Z', expires: '2035-01-01T00:00:00Z' },
    manifest: { sha256: packId },
  }
  const ready = await compileGeneration({
    sourceId: 'bench',
    release,
    manifest,
    parsed,
    words: noWords,
    nowMs: Date.now(),
  })
  await activateGeneration(cache, { ...ready, newChunks })
}

/** A chunk as it is served, and where in it each brief stands. */
function chunkOf(briefs: readonly Brief[]) {
  const encoder = new TextEncoder()
  const parts = [encoder.encode('{"spec":1,"kind":"briefs","briefs":[')]
  let length = parts[0]?.length ?? 0
  const spans = briefs.map((brief, index): [string, [number, number]] => {
    const json = encoder.encode(`${index > 0 ? ',' : ''}${JSON.stringify(brief)}`)
    const start = length + (index > 0 ? 1 : 0)
    parts.push(json)
    length += json.length
    return [brief.id, [start, length]]
  })
  parts.push(encoder.encode(']}'))
  const bytes = new Uint8Array(length + 2)
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return { bytes, spans }
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
