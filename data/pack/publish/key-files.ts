import * as v from 'valibot'
import type { Keyset } from '../format'
import { parseJson } from '../parse-json'
import type { Parsed } from '../parsed'
import type { SigningKey } from '../signature'

const maxBytes = 32 * 1024
const publicKey = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'not a raw Ed25519 key in base64url'))
const use = v.picklist(['online', 'offline'])

const keyFileSchema = v.object({
  use,
  publicKey,
  privateKey: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'not base64url')),
})

const keysetSchema: v.GenericSchema<unknown, Keyset> = v.object({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  keys: v.pipe(v.array(v.object({ key: publicKey, use })), v.minLength(1), v.maxLength(16)),
  threshold: v.literal(1),
})

const rotationSchema: v.GenericSchema<unknown, PlannedRotation> = v.object({
  replaced: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  recovers: v.boolean(),
  epoch: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  keyset: keysetSchema,
  made: v.pipe(v.array(keyFileSchema), v.minLength(1), v.maxLength(2)),
  signed: v.string(),
})

/** `keys/next.json`: a change of keys that is under way, with everything that it writes. Secret. */
export interface PlannedRotation {
  /** The number of the key set that is replaced. */
  replaced: number
  recovers: boolean
  /** The epoch of the releases from now on. */
  epoch: number
  keyset: Keyset
  /** The new keys. */
  made: KeyFile[]
  /** The text of `k/<n>.json`. */
  signed: string
}

/** `keys/online.json` or `keys/offline.json`. Secret. */
export interface KeyFile extends SigningKey {
  use: 'online' | 'offline'
}

/** Reads `keys/online.json` or `keys/offline.json`. */
export function parseKeyFile(bytes: Uint8Array): Parsed<KeyFile> {
  return parseAs(keyFileSchema, bytes)
}

/** `keyset.json`: the public keys, which every release has. */
export function parseKeyset(bytes: Uint8Array): Parsed<Keyset> {
  return parseAs(keysetSchema, bytes)
}

/** Reads `keys/next.json`. */
export function parseRotation(bytes: Uint8Array): Parsed<PlannedRotation> {
  return parseAs(rotationSchema, bytes)
}

function parseAs<T>(schema: v.GenericSchema<unknown, T>, bytes: Uint8Array): Parsed<T> {
  const json = parseJson(bytes, maxBytes)
  if (!json.ok) return json
  const read = v.safeParse(schema, json.value)
  if (read.success) return { ok: true, value: read.output }
  const path = v.getDotPath(read.issues[0])
  return { ok: false, problem: `${path ? `${path}: ` : ''}${read.issues[0].message}`.slice(0, 300) }
}
