import type { Brief } from '../brief/brief'
import type { Entity } from '../brief/entity'
import type { OrdinaryWords } from '../match/words/ordinary-words'
import type { BriefHistory } from '../pack/brief-history'
import { findItemSpans } from '../pack/brief-spans'
import { checkContent, type PackContent } from '../pack/check-content'
import { compilePack } from '../pack/compile-pack'
import { compilerVersion } from '../pack/compiler-version'
import type { ChunkRef, Manifest, Release } from '../pack/format'
import type { Parsed } from '../pack/parsed'
import { findSpec, parseChunk, parseManifest } from '../pack/schema'
import { searchInput } from '../pack/search-input'
import { compileIndex } from '../search/compile-index'
import { compileFront } from '../search/search-front'
import type { BriefSpan } from '../search/search-index'
import { letOthersRun } from '../slices/let-others-run'
import { runInSlices, type Slices } from '../slices/run-in-slices'
import type { ReadyGeneration } from '../store/ready-generation'
import { SyncError } from './sync-error'

/** The content of some chunks, parsed, with the chunk of each brief. */
export interface ParsedChunks {
  briefs: Brief[]
  entities: Entity[]
  briefChunks: Record<string, string>
  /** Where each brief stands in its chunk, by the brief's id. */
  spans: Map<string, BriefSpan>
}

/** The content of no chunk, for `addChunk` to add to. */
export function noChunks(): ParsedChunks {
  return { briefs: [], entities: [], briefChunks: {}, spans: new Map() }
}

/** Parses one more chunk and adds it. @throws SyncError `invalidContent`, `unsupportedVersion` */
export function addChunk(parsed: ParsedChunks, ref: ChunkRef, bytes: Uint8Array): void {
  if (ref.kind === 'entities') {
    parsed.entities.push(...accept(parseChunk(bytes, 'entities'), bytes, 'invalidContent', ref.id).entities)
    return
  }
  const { briefs } = accept(parseChunk(bytes, 'briefs'), bytes, 'invalidContent', ref.id)
  parsed.briefs.push(...briefs)
  for (const brief of briefs) parsed.briefChunks[brief.id] = ref.sha256
  const spans = findItemSpans(bytes)
  // A later version may put other lists into a chunk; then its briefs are searched without snippets.
  if (spans.length !== briefs.length) return
  for (const [index, [start, end]] of spans.entries()) {
    parsed.spans.set(briefs[index]?.id ?? '', { chunk: ref.sha256, start, end })
  }
}

/** @throws SyncError `badManifest`, `unsupportedVersion` */
export function readManifest(bytes: Uint8Array): Manifest {
  return accept(parseManifest(bytes), bytes, 'badManifest', 'manifest')
}

/** What a generation keeps of its release. */
export type CompiledRelease = Pick<Release, 'packId' | 'epoch' | 'version' | 'published' | 'expires'> & {
  manifest: Pick<Release['manifest'], 'sha256'>
  /** Absent for a local pack. */
  history?: BriefHistory
}

/** What a generation is compiled from. */
export interface GenerationInput {
  sourceId: string
  release: CompiledRelease
  manifest: Manifest
  parsed: ParsedChunks
  words: OrdinaryWords
  /** When it is activated, in milliseconds since 1970. */
  nowMs: number
}

/**
 * Compiles all of a pack, ready to be activated. Lets other work run meanwhile: ten thousand briefs and a hundred
 * thousand names take some seconds.
 * @throws SyncError `invalidContent`
 */
export async function compileGeneration(input: GenerationInput): Promise<ReadyGeneration> {
  const { sourceId, release, manifest, parsed, nowMs } = input
  const { packId, epoch, version, published, expires, history } = release
  const content = checkContent(manifest, { briefs: parsed.briefs, entities: parsed.entities })
  if (!content.ok) throw new SyncError('invalidContent', content.problem)
  const compiled = await runInSlices(compileAll(input, content.value), letOthersRun)
  return {
    sourceId,
    generation: {
      id: `${packId}@${epoch}.${version}`,
      packId,
      epoch,
      version,
      published,
      expires,
      activatedAtMs: nowMs,
      manifestSha256: release.manifest.sha256,
      manifest,
      briefChunks: parsed.briefChunks,
      compiler: compilerVersion,
      ...(history && { history }),
    },
    ...compiled,
  }
}

function* compileAll(
  { release: { packId }, manifest, parsed: { spans }, words }: GenerationInput,
  content: PackContent,
): Slices<Pick<ReadyGeneration, 'lexicon' | 'nameIndex' | 'searchFront' | 'searchIndex'>> {
  const { title: packTitle } = manifest
  const { lexicon, nameIndex } = yield* compilePack({ packId, manifest, ...content, words })
  const { briefs, entities } = yield* searchInput(lexicon, content.briefs, content.entities)
  const searchFront = compileFront(packId, packTitle, briefs)
  const searchIndex = yield* compileIndex({ packId, packTitle, briefs, entities, spans })
  return { lexicon, nameIndex, searchFront, searchIndex }
}

function accept<T>(
  parsed: Parsed<T>,
  bytes: Uint8Array,
  code: 'invalidContent' | 'badManifest',
  what: string,
): T {
  if (parsed.ok) return parsed.value
  const spec = findSpec(bytes)
  if (spec !== undefined && spec !== 1) throw new SyncError('unsupportedVersion', `${what}: spec ${spec}`)
  throw new SyncError(code, `${what}: ${parsed.problem}`)
}
