/** Packs that only a hostile publisher would sign: the signature and all hashes are right, the content is not. */
import { createHash } from 'node:crypto'
import type { ChunkRef, Manifest, Release } from '../../data/pack/format'
import { signRelease } from '../../data/pack/signature'
import { jsonBytes } from './sample-folder'
import type { SignedPack } from './signed-pack'

/** The bytes of a forged chunk, and how many things it claims to have. */
export interface ForgedChunk {
  id: string
  bytes: Uint8Array<ArrayBuffer>
  count: number
}

/** Replaces chunks of the same id, or adds to them, and signs the whole again. */
export async function forgeChunks(
  pack: SignedPack,
  forged: readonly ForgedChunk[],
  totals: Partial<Manifest['totals']> = {},
): Promise<SignedPack> {
  const files = new Map(pack.files)
  const refs = new Map(pack.manifest.chunks.map((ref) => [ref.id, ref]))
  for (const { id, bytes, count } of forged) {
    const sha256 = sha256Of(bytes)
    files.set(`c/${sha256}.json`, bytes)
    const kind: ChunkRef['kind'] = id.startsWith('briefs/') ? 'briefs' : 'entities'
    refs.set(id, { id, sha256, size: bytes.byteLength, kind, count })
  }
  const chunks = [...refs.values()]
  const sum = (kind: ChunkRef['kind']) =>
    chunks.reduce((n, ref) => n + (ref.kind === kind ? ref.count : 0), 0)
  const manifest: Manifest = {
    ...pack.manifest,
    chunks,
    totals: {
      ...pack.manifest.totals,
      briefs: sum('briefs'),
      entities: sum('entities'),
      bytes: chunks.reduce((n, ref) => n + ref.size, 0),
      ...totals,
    },
  }
  return signManifest({ ...pack, manifest, files }, jsonBytes(manifest))
}

/** Signs any bytes as the manifest of a pack. */
export async function signManifest(pack: SignedPack, bytes: Uint8Array<ArrayBuffer>): Promise<SignedPack> {
  const manifest = { sha256: sha256Of(bytes), size: bytes.byteLength }
  return signAs({ ...pack, files: new Map(pack.files).set(`m/${manifest.sha256}.json`, bytes) }, { manifest })
}

/** Signs a release with other fields. */
export async function signAs(pack: SignedPack, fields: Partial<Release>): Promise<SignedPack> {
  const release = { ...pack.release, ...fields }
  const latest = await signRelease(release, [pack.keys.online])
  return { ...pack, release, files: new Map(pack.files).set('latest.json', latest) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
