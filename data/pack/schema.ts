/**
 * The files of a pack, from the bytes of a stranger to values that the rest may rely on. Unknown keys are left
 * out, so a later version may add some.
 */
import * as v from 'valibot'
import type { Brief } from '../brief/brief'
import { briefSchema } from './brief-schema'
import { entitySchema } from './entity-schema'
import { count, instant, link, notices, plainText, sha256, slug, text } from './fields'
import {
  type Chunk,
  type ChunkKind,
  type Envelope,
  type Keyset,
  type KeysetStatement,
  keysetPayloadType,
  type Manifest,
  packLimits,
  payloadType,
  type Release,
} from './format'
import { parseJson } from './parse-json'
import type { Parsed } from './parsed'

const base64 = v.pipe(v.string(), v.regex(/^[\w+/-]*={0,2}$/, 'not base64'))

const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.object({
  payloadType: v.picklist([payloadType, keysetPayloadType]),
  payload: base64,
  signatures: v.pipe(
    v.array(v.object({ keyid: sha256, sig: v.pipe(base64, v.maxLength(88)) })),
    v.minLength(1, 'not signed'),
    v.maxLength(16, 'more than 16 signatures'),
  ),
})

export const keysetSchema: v.GenericSchema<unknown, Keyset> = v.object({
  n: count,
  keys: v.pipe(
    v.array(
      v.object({
        key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'not a raw Ed25519 key in base64url')),
        use: v.picklist(['online', 'offline']),
      }),
    ),
    v.maxLength(16, 'more than 16 keys'),
  ),
  threshold: v.literal(1),
})

const keysetStatementSchema: v.GenericSchema<unknown, KeysetStatement> = v.object({
  spec: v.literal(1),
  packId: slug,
  epoch: count,
  keyset: keysetSchema,
})

const releaseSchema: v.GenericSchema<unknown, Release> = v.object({
  spec: v.literal(1),
  packId: slug,
  epoch: count,
  version: count,
  published: instant,
  expires: instant,
  keyset: keysetSchema,
  manifest: v.object({
    sha256,
    size: v.pipe(count, v.maxValue(packLimits.manifestBytes, 'a manifest that is too large')),
  }),
})

const chunkRefSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^(briefs|entities)\/[a-z0-9][a-z0-9.-]{0,63}$/, 'not the id of a chunk')),
  sha256,
  size: v.pipe(count, v.maxValue(packLimits.chunkBytes, 'a chunk that is too large')),
  kind: v.picklist(['briefs', 'entities']),
  count,
})

const manifestSchema: v.GenericSchema<unknown, Manifest> = v.pipe(
  v.object({
    spec: v.literal(1),
    title: plainText(120),
    publisher: plainText(120),
    about: text(300),
    homepage: v.exactOptional(link),
    licence: v.exactOptional(text(120)),
    notices: v.exactOptional(notices),
    chunks: v.pipe(
      v.array(chunkRefSchema),
      v.maxLength(packLimits.chunks, `more than ${packLimits.chunks} chunks`),
      v.check((refs) => new Set(refs.map((ref) => ref.id)).size === refs.length, 'a chunk stands twice'),
    ),
    totals: v.object({
      briefs: count,
      entities: count,
      names: v.pipe(count, v.maxValue(packLimits.names, `more than ${packLimits.names} names`)),
      bytes: v.pipe(count, v.maxValue(packLimits.packBytes, `more than ${packLimits.packBytes} bytes`)),
    }),
  }),
  v.check(({ chunks, totals }) => {
    const sum = (kind: ChunkKind) =>
      chunks.reduce((total, ref) => total + (ref.kind === kind ? ref.count : 0), 0)
    const bytes = chunks.reduce((total, ref) => total + ref.size, 0)
    return sum('briefs') === totals.briefs && sum('entities') === totals.entities && bytes === totals.bytes
  }, 'the totals are not those of the chunks'),
  v.transform(({ homepage, ...rest }): Manifest => (homepage ? { ...rest, homepage } : rest)),
)

const briefsChunkSchema = v.object({
  spec: v.literal(1),
  kind: v.literal('briefs'),
  briefs: v.array(briefSchema),
})

const entitiesChunkSchema = v.object({
  spec: v.literal(1),
  kind: v.literal('entities'),
  entities: v.array(entitySchema),
})

/** `latest.json` or `k/<n>.json`. Says nothing of its signatures: see `verifyEnvelope`. */
export function parseEnvelope(bytes: Uint8Array): Parsed<Envelope> {
  return parseAs(envelopeSchema, bytes, packLimits.latestBytes)
}

/** The payload of an envelope of a key set. */
export function parseKeysetStatement(bytes: Uint8Array): Parsed<KeysetStatement> {
  return parseAs(keysetStatementSchema, bytes, packLimits.keysetBytes)
}

/** The payload of an envelope, or the starter pack's `release.json`. */
export function parseRelease(bytes: Uint8Array): Parsed<Release> {
  return parseAs(releaseSchema, bytes, packLimits.latestBytes)
}

/** `m/<sha256>.json`, its totals checked against its chunks. */
export function parseManifest(bytes: Uint8Array): Parsed<Manifest> {
  return parseAs(manifestSchema, bytes, packLimits.manifestBytes)
}

/** `c/<sha256>.json` of the kind that the manifest says. What only shows across chunks: see `checkContent`. */
export function parseChunk<K extends ChunkKind>(
  bytes: Uint8Array,
  kind: K,
): Parsed<Extract<Chunk, { kind: K }>>
export function parseChunk(bytes: Uint8Array, kind: ChunkKind): Parsed<Chunk> {
  if (kind === 'entities') {
    const chunk = parseAs(entitiesChunkSchema, bytes, packLimits.chunkBytes)
    return chunk.ok ? (refuseTwice('entities', chunk.value.entities) ?? chunk) : chunk
  }
  const chunk = parseAs(briefsChunkSchema, bytes, packLimits.chunkBytes)
  if (!chunk.ok) return chunk
  const { briefs } = chunk.value
  const tooLarge = briefs.find((brief) => byteLength(JSON.stringify(brief)) > packLimits.briefBytes)
  if (tooLarge) {
    return { ok: false, problem: `brief ${tooLarge.id}: more than ${packLimits.briefBytes} bytes` }
  }
  return refuseTwice('briefs', briefs) ?? chunk
}

/** One brief out of the bytes of a chunk. */
export function parseBriefJson(bytes: Uint8Array): Parsed<Brief> {
  return parseAs(briefSchema, bytes, packLimits.briefBytes)
}

/** The `spec` of a file that this version may be too old for; undefined where it has none. */
export function findSpec(bytes: Uint8Array): number | undefined {
  const json = parseJson(bytes, packLimits.chunkBytes)
  if (!json.ok) return undefined
  const read = v.safeParse(v.object({ spec: count }), json.value)
  return read.success ? read.output.spec : undefined
}

function parseAs<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array, maxBytes: number): Parsed<T> {
  const json = parseJson(bytes, maxBytes)
  if (!json.ok) return json
  const read = v.safeParse(schema, json.value, { abortEarly: true })
  if (read.success) return { ok: true, value: read.output }
  const [issue] = read.issues
  const path = v.getDotPath(issue)
  // A message may quote what it received, which a stranger may have made as long as a chunk.
  return { ok: false, problem: `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 300) }
}

function refuseTwice(path: string, items: readonly { id: string }[]): Parsed<never> | undefined {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) return { ok: false, problem: `${path}.${index}.id: ${id} stands twice` }
    seen.add(id)
  }
  return undefined
}

function byteLength(json: string): number {
  return new TextEncoder().encode(json).byteLength
}
