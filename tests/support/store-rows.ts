import type { Brief } from '../../data/brief/brief'
import type { Lexicon } from '../../data/match/lexicon'
import { buildNameIndex } from '../../data/match/name-index'
import { noWords } from '../../data/match/words/ordinary-words'
import type { Chunk } from '../../data/pack/format'
import { sha256Hex } from '../../data/pack/hash'
import { compileIndex } from '../../data/search/compile-index'
import { compileFront } from '../../data/search/search-front'
import { runWhole } from '../../data/slices/run-in-slices'
import { CacheDb } from '../../data/store/cache-db'
import { putChunk } from '../../data/store/chunks'
import { OwnDb } from '../../data/store/own-db'
import type { ReadyGeneration } from '../../data/store/ready-generation'

let opened = 0

/** Two databases of their own for one test. */
export function openTestStore(): { cache: CacheDb; own: OwnDb } {
  opened += 1
  return { cache: new CacheDb(`cache-${opened}`), own: new OwnDb(`own-${opened}`) }
}

/** A small brief, with some fields changed. */
export function briefOf(id: string, fields: Partial<Brief> = {}): Brief {
  return {
    id,
    title: `Brief ${id}`,
    date: '2024-10-07',
    summary: `Summary of ${id}.`,
    where: ['United States'],
    who: [],
    happened: [{ text: 'It happened.', sources: [] }],
    analysis: [],
    conclusion: [],
    sources: [],
    ...fields,
  }
}

export interface GenerationFields {
  packId?: string
  version?: number
  sourceId?: string
  title?: string
  briefs?: Brief[]
  lexicon?: Partial<Lexicon>
}

/** A generation whose one chunk is in the store. */
export async function storeGeneration(
  cache: CacheDb,
  fields: GenerationFields = {},
): Promise<ReadyGeneration> {
  const { packId = 'telecom', version = 1, sourceId = 'source-1', title = 'Telecom' } = fields
  const briefs = fields.briefs ?? [briefOf('first')]
  const chunk: Chunk = { spec: 1, kind: 'briefs', briefs }
  const bytes = new TextEncoder().encode(JSON.stringify(chunk))
  const sha256 = await sha256Hex(bytes)
  await putChunk(cache, sha256, bytes)
  const searched = briefs.map((brief) => ({ ...brief, entities: [], texts: [brief.summary] }))
  const lexicon = { packId, packTitle: title, entities: [], names: [], briefs: [], ...fields.lexicon }
  return {
    sourceId,
    generation: {
      id: `${packId}@0.${version}`,
      packId,
      epoch: 0,
      version,
      published: '2025-01-01T00:00:00Z',
      expires: '2026-01-01T00:00:00Z',
      activatedAtMs: version * 1000,
      manifestSha256: `manifest-of-${version}`,
      manifest: {
        spec: 1,
        title,
        publisher: 'Example Desk',
        about: 'What the desk knows.',
        chunks: [{ id: 'briefs/2024-10', sha256, size: bytes.length, kind: 'briefs', count: briefs.length }],
        totals: { briefs: briefs.length, entities: 1, names: 2, bytes: bytes.length },
      },
      briefChunks: Object.fromEntries(briefs.map((brief) => [brief.id, sha256])),
    },
    lexicon,
    nameIndex: runWhole(buildNameIndex(lexicon, noWords)),
    searchFront: compileFront(packId, title, searched),
    searchIndex: runWhole(compileIndex({ packId, packTitle: title, briefs: searched, entities: [] })),
  }
}
