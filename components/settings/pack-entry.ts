import type { SyncProgress, SyncResult } from '../../data/sync/sync-progress'
import { say } from '../../locales/say'

/** Where a pack comes from; only one with an address is synced. */
export type PackOrigin =
  | { kind: 'address'; address: string }
  /** It ships with the extension. */
  | { kind: 'starter' }
  | { kind: 'file'; fileName: string }
  /** The reader's own briefs. */
  | { kind: 'own' }

/** A source and the pack that came from it; null where none has come yet. */
export interface PackEntry {
  sourceId: string
  origin: PackOrigin
  pack: {
    title: string
    publisher: string
    about: string
    licence: string | null
    /** Of what the pack has taken over from others. */
    notices: readonly string[]
    packId: string
    version: number
    /** ISO 8601. */
    published: string
    /** Kept beside this one: the version before, or where the reader has gone back, the newer one. */
    otherVersion: number | null
    briefs: number
    entities: number
    bytes: number
    /** Past the date until which the publisher vouches for it. */
    isStale: boolean
  } | null
  lastResult: SyncResult | null
  /** The last sync that brought a new version; null where none is known. */
  lastChange: Extract<SyncResult, { kind: 'synced' }> | null
  /** When it is synced by itself; null where only by hand. */
  nextTryMs: number | null
  progress: SyncProgress | null
  /** Of the trusted key, in groups to be compared by eye; null before one is trusted, and for the starter pack. */
  fingerprint: string | null
}

/** A host may have several packs, each in a folder. */
function placeOf({ host, pathname }: URL): string {
  return `${host}${pathname.replace(/\/(latest\.json)?$/, '')}`
}

/** A source that has never been synced has only its address to go by. */
export function titleOf({ pack, origin }: Pick<PackEntry, 'pack' | 'origin'>): string {
  if (pack && origin.kind !== 'own') return pack.title
  switch (origin.kind) {
    case 'address':
      return URL.canParse(origin.address) ? placeOf(new URL(origin.address)) : say('pack.untitled')
    case 'file':
      return origin.fileName
    case 'own':
      return say('pack.myBriefs')
    case 'starter':
      return say('pack.untitled')
  }
}
