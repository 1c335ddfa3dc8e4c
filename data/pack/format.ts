/**
 * A pack as static files. `latest.json` is the only file that changes; it and the key sets are signed. The others
 * are named by the SHA-256 of their bytes, in lower-case hex.
 */
import type { Brief } from '../brief/brief'
import type { Entity } from '../brief/entity'

/**
 * `latest.json` and `k/<n>.json`: a DSSE envelope,
 * https://github.com/secure-systems-lab/dsse/blob/master/envelope.md
 */
export interface Envelope {
  payloadType: PayloadType
  /** Base64 of the exact bytes that were signed: the UTF-8 JSON of a `Release` or of a `KeysetStatement`. */
  payload: string
  signatures: { keyid: string; sig: string }[]
}

export const payloadType = 'application/vnd.inbrief.release+json'
export const keysetPayloadType = 'application/vnd.inbrief.keyset+json'
export type PayloadType = typeof payloadType | typeof keysetPayloadType

/** What a publisher signs at each publish. */
export interface Release {
  spec: 1
  packId: string
  /** Raised only by the offline key, to recover from a stolen online key. */
  epoch: number
  /** Counts up by at least one a publish. */
  version: number
  /** ISO 8601, UTC. */
  published: string
  /** ISO 8601, UTC; past it a pack is stale, never removed. */
  expires: string
  keyset: Keyset
  manifest: { sha256: string; size: number }
}

export interface Keyset {
  /** Counts up by one with each rotation. */
  n: number
  /** Raw Ed25519 public keys, base64url without padding; the key id is the SHA-256 of the raw key in hex. */
  keys: { key: string; use: 'online' | 'offline' }[]
  threshold: 1
}

/**
 * `k/<n>.json`: states that key set `n` follows the one before, so that readers who missed the change can follow.
 * `keyset-chain.ts` has who must sign it.
 */
export interface KeysetStatement {
  spec: 1
  packId: string
  /** The epoch of the releases that this key set signs. */
  epoch: number
  keyset: Keyset
}

/** `m/<sha256>.json` */
export interface Manifest {
  spec: 1
  title: string
  publisher: string
  /** What the pack is about, one sentence. */
  about: string
  homepage?: string
  licence?: string
  /** Copyright and licence notices of what was taken from others. */
  notices?: string[]
  chunks: ChunkRef[]
  totals: { briefs: number; entities: number; names: number; bytes: number }
}

export interface ChunkRef {
  /** What it holds: `briefs/2024-10`, `entities/0a`. */
  id: string
  sha256: string
  /** Bytes. */
  size: number
  kind: ChunkKind
  /** How many briefs or entities. */
  count: number
}

export type ChunkKind = 'briefs' | 'entities'

/** `c/<sha256>.json` */
export type Chunk =
  | { spec: 1; kind: 'briefs'; briefs: Brief[] }
  | { spec: 1; kind: 'entities'; entities: Entity[] }

/** Bytes and counts above which a pack is refused. */
export const packLimits = {
  latestBytes: 8 * 1024,
  keysetBytes: 8 * 1024,
  /** Changes of keys that a reader can miss and still follow. */
  keysetSteps: 32,
  manifestBytes: 256 * 1024,
  chunkBytes: 1024 * 1024,
  packBytes: 64 * 1024 * 1024,
  chunks: 512,
  names: 100_000,
  /** Of all packs together. */
  allNames: 250_000,
  nameCodePoints: { min: 2, max: 128 },
  briefBytes: 64 * 1024,
  notices: 40,
  noticeCodePoints: 1000,
} as const
