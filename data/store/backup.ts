/**
 * The reader's own data in one file: settings, the addresses of packs with the keys that were trusted, and local packs.
 * Not the ledger, which lists requests that this machine has made.
 */
import * as v from 'valibot'
import { settingsSchema } from '../messages/settings-schema'
import { count, instant, sha256, slug } from '../pack/fields'
import { backupFormat } from '../pack/local/file-kind'
import { filePackId, type LocalPack, myBriefsId } from '../pack/local/local-pack'
import { mergeOwnBriefs } from '../pack/local/merge-own-briefs'
import { parseLocalPack } from '../pack/local/pack-file'
import { parseJson } from '../pack/parse-json'
import type { Parsed } from '../pack/parsed'
import { keysetSchema } from '../pack/schema'
import { changeMyBriefs, listLocalPacks, putLocalPack } from './local-packs'
import type { OwnDb, SourceRow } from './own-db'
import type { Settings } from './settings'
import { changeSettings, readSettings } from './settings-store'
import { listSources } from './sources'
import { withStore } from './with-store'

type TrustedSource = Pick<SourceRow, 'address' | 'pinnedKey' | 'keyset' | 'packId' | 'floor'>

export interface Backup {
  format: typeof backupFormat
  spec: 1
  /** ISO 8601, UTC. */
  made: string
  settings: Settings
  sources: TrustedSource[]
  localPacks: { pack: LocalPack; fileName: string | null }[]
}

/** What a restore has added, for a sentence. */
export interface Restored {
  /** Sources that were not there before. */
  sourceIds: string[]
  newBriefs: number
}

const maxBackupBytes = 256 * 1024 * 1024
const maxSources = 1000

const backupSchema = v.object({
  format: v.literal(backupFormat),
  spec: v.literal(1),
  made: instant,
  settings: settingsSchema,
  sources: v.pipe(
    v.array(
      v.object({
        address: v.pipe(
          v.string(),
          v.maxLength(4000),
          v.url('not an address'),
          v.regex(/^https?:/, 'not http'),
        ),
        pinnedKey: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'not a key'))),
        keyset: v.nullable(keysetSchema),
        packId: v.nullable(slug),
        floor: v.nullable(v.object({ epoch: count, version: count, manifestSha256: sha256 })),
      }),
    ),
    v.maxLength(maxSources, `more than ${maxSources} addresses`),
  ),
  localPacks: v.array(
    v.object({
      pack: v.unknown(),
      fileName: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    }),
  ),
})

/** @throws StoreError */
export async function makeBackup(own: OwnDb, nowMs: number): Promise<Backup> {
  const [settings, sources, localPacks] = await Promise.all([
    readSettings(own),
    listSources(own),
    listLocalPacks(own),
  ])
  return {
    format: backupFormat,
    spec: 1,
    made: new Date(nowMs).toISOString(),
    settings,
    sources: sources.map(({ address, pinnedKey, keyset, packId, floor }) => {
      return { address, pinnedKey, keyset, packId, floor }
    }),
    localPacks: localPacks.map(({ pack, fileName }) => ({ pack, fileName })),
  }
}

/** Reads the bytes of a backup. */
export function parseBackup(bytes: Uint8Array): Parsed<Backup> {
  const json = parseJson(bytes, maxBackupBytes)
  if (!json.ok) return json
  const read = v.safeParse(backupSchema, json.value, { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    const path = v.getDotPath(issue)
    return { ok: false, problem: `${path ? `${path}: ` : ''}${issue.message}`.slice(0, 300) }
  }
  const localPacks: Backup['localPacks'] = []
  for (const { pack, fileName } of read.output.localPacks) {
    const parsed = parseLocalPack(pack)
    if (!parsed.ok) return parsed
    localPacks.push({ pack: parsed.value, fileName })
  }
  return { ok: true, value: { ...read.output, localPacks } }
}

/**
 * Adds a backup to what is there; nothing that is there is lost. Settings become those of the backup. A source that is
 * known keeps what this machine has learnt of it. New sources get the floors of the backup, so that nobody can serve an
 * old version in between.
 * @throws StoreError
 */
export async function restoreBackup(own: OwnDb, backup: Backup, nowMs: number): Promise<Restored> {
  await changeSettings(own, backup.settings)
  const sourceIds = await addSources(own, backup.sources, nowMs)
  let newBriefs = 0
  for (const { pack, fileName } of backup.localPacks) {
    if (pack.packId !== myBriefsId) {
      await putLocalPack(own, { ...pack, packId: filePackId(pack.packId) }, fileName, nowMs)
      newBriefs += pack.briefs.length
      continue
    }
    const change = (mine: LocalPack) => {
      const merged = mergeOwnBriefs(mine, pack)
      newBriefs += merged.briefs.length - mine.briefs.length
      return merged
    }
    await changeMyBriefs(own, change, nowMs)
  }
  return { sourceIds, newBriefs }
}

async function addSources(own: OwnDb, sources: readonly TrustedSource[], nowMs: number): Promise<string[]> {
  return withStore(own, () =>
    own.transaction('rw', own.sources, async () => {
      const added: string[] = []
      for (const [index, source] of sources.entries()) {
        const known = await own.sources.where('address').equals(source.address).first()
        if (known) {
          if (known.removedAtMs === null) continue
          await own.sources.put({ ...known, removedAtMs: null })
          added.push(known.id)
        } else {
          const id = crypto.randomUUID()
          const row = {
            id,
            addedAtMs: nowMs + index,
            removedAtMs: null,
            lastResult: null,
          }
          await own.sources.add({ ...source, ...row })
          added.push(id)
        }
      }
      return added
    }),
  )
}
