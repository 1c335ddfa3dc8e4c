import { type ChunkRef, type Keyset, type Manifest, packLimits, type Release } from '../format'
import { sha256Hex } from '../hash'
import type { Parsed } from '../parsed'
import { parseChunk, parseManifest, parseRelease } from '../schema'
import type { PackFolder } from './pack-folder'
import { planChunks } from './plan-chunks'
import { stableJson } from './stable-json'

export interface BuiltPack {
  release: Release
  manifest: Manifest
  /** `m/<sha256>.json` and `c/<sha256>.json`, sorted by name; `latest.json` is made by `signRelease`. */
  files: Map<string, Uint8Array<ArrayBuffer>>
}

export interface ReleaseFacts {
  epoch: number
  version: number
  /** ISO 8601, UTC. */
  published: string
  /** ISO 8601, UTC. */
  expires: string
  keyset: Keyset
}

/** A pack that was read without a mistake, and still cannot be published. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
  constructor(
    readonly code: 'tooManyChunks' | 'packTooLarge' | 'refusedByReaders',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`)
  }
}

/**
 * Turns a folder into the files of a pack. The same folder gives the same bytes, in whatever order its files were read.
 * The result is read back as a reader would, so that nothing is published that readers refuse.
 * @throws BuildError
 */
export async function buildPack(folder: PackFolder, facts: ReleaseFacts): Promise<BuiltPack> {
  const { header } = folder
  const briefs = folder.briefs.map((located) => located.brief)
  const entities = folder.entities.map((located) => located.entity)
  const planned = await planChunks(briefs, entities)
  if (planned.length > packLimits.chunks) {
    throw new BuildError('tooManyChunks', `${planned.length}, at most ${packLimits.chunks}`)
  }

  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const chunks: ChunkRef[] = []
  for (const { id, kind, items } of planned) {
    const bytes = new TextEncoder().encode(`{"spec":1,"kind":"${kind}","${kind}":[${items.join(',')}]}`)
    accepted(id, parseChunk(bytes, kind))
    const sha256 = await sha256Hex(bytes)
    files.set(`c/${sha256}.json`, bytes)
    chunks.push({ id, sha256, size: bytes.byteLength, kind, count: items.length })
  }
  const packBytes = chunks.reduce((total, chunk) => total + chunk.size, 0)
  if (packBytes > packLimits.packBytes) {
    throw new BuildError('packTooLarge', `${packBytes} bytes, at most ${packLimits.packBytes}`)
  }

  const manifest: Manifest = {
    spec: 1,
    title: header.title,
    publisher: header.publisher,
    about: header.about,
    ...(header.homepage === undefined ? {} : { homepage: header.homepage }),
    ...(header.licence === undefined ? {} : { licence: header.licence }),
    ...(folder.notices.length === 0 ? {} : { notices: folder.notices }),
    chunks,
    totals: {
      briefs: briefs.length,
      entities: entities.length,
      names: entities.reduce((total, entity) => total + entity.names.length, 0),
      bytes: packBytes,
    },
  }
  const manifestBytes = new TextEncoder().encode(stableJson(manifest))
  accepted('manifest', parseManifest(manifestBytes))
  const manifestHash = await sha256Hex(manifestBytes)
  files.set(`m/${manifestHash}.json`, manifestBytes)

  const release: Release = {
    spec: 1,
    packId: header.id,
    ...facts,
    manifest: { sha256: manifestHash, size: manifestBytes.byteLength },
  }
  accepted('release', parseRelease(new TextEncoder().encode(stableJson(release))))
  return { release, manifest, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function accepted(what: string, parsed: Parsed<unknown>) {
  if (!parsed.ok) throw new BuildError('refusedByReaders', `${what}: ${parsed.problem}`)
}
