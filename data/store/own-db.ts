/** The reader's own data: what cannot be fetched again. */
import { Dexie, type Table } from 'dexie'
import type { Keyset } from '../pack/format'
import type { LocalPack } from '../pack/local/local-pack'
import type { MatchReport } from '../page/match-report'
import type { SyncResult } from '../sync/sync-progress'
import type { Settings } from './settings'

/** An address that a pack is synced from. */
export interface SourceRow {
  id: string
  /** The address of `latest.json`, without the key that a share link pins. */
  address: string
  /** The public key from a share link, base64url; null if the first sync decides. */
  pinnedKey: string | null
  /** Keys that must sign the pack, once some were trusted. */
  keyset: Keyset | null
  packId: string | null
  /** The newest release ever accepted; an older one is refused, and so is the same one with other bytes. */
  floor: { epoch: number; version: number; manifestSha256: string } | null
  addedAtMs: number
  /** Set while it is removed but not yet forgotten; undo clears it. */
  removedAtMs: number | null
  lastResult: SyncResult | null
  /** The last sync that brought a new version. */
  lastChange?: Extract<SyncResult, { kind: 'synced' }>
  /** When it is synced by itself, in milliseconds since 1970; null: only by hand; absent: not planned yet. */
  nextTryMs?: number | null
  /** Failures in a row of the kind that may pass by themselves. */
  failures?: number
}

/** One request that the extension made. */
export interface LedgerRow {
  id?: number
  atMs: number
  url: string
  /** The HTTP status, or null where no answer came. */
  status: number | null
  bytes: number
}

/** A pack that no address brings; compiled into the cache whenever its revision is not the active one. */
export interface LocalPackRow {
  packId: string
  pack: LocalPack
  /** The file that it was opened from; null for the reader's own briefs. */
  fileName: string | null
  /** Counts its changes. */
  revision: number
  addedAtMs: number
  /** Set while it is removed but not yet forgotten; undo clears it. */
  removedAtMs: number | null
}

/** The database of the reader's own data. */
export class OwnDb extends Dexie {
  declare sources: Table<SourceRow, string>
  declare settings: Table<Settings & { id: 'settings' }, string>
  declare ledger: Table<LedgerRow, number>
  declare localPacks: Table<LocalPackRow, string>
  declare matchReports: Table<MatchReport, number>

  constructor(name = 'inbrief-own') {
    super(name, { cache: 'disabled' })
    this.version(1).stores({
      sources: 'id, &address, packId',
      settings: 'id',
      ledger: '++id, atMs',
    })
    this.version(2).stores({ localPacks: 'packId' })
    this.version(3).stores({ matchReports: '++id' })
  }
}
