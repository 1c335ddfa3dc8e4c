/** What a sync needs of the world. The background passes the real ones, tests pass what they need. */
import type { OrdinaryWords } from '../match/words/ordinary-words'
import type { LedgerRow, SourceRow } from '../store/own-db'
import type { KeptPack, StaleGeneration } from '../store/packs'
import type { ReadyGeneration } from '../store/ready-generation'

export interface FetchPorts {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  nowMs: () => number
  /** False only if the machine is known to be offline. */
  isOnline: () => boolean
  /** Calls back once after so many milliseconds, unless the returned function was called before. */
  startTimer: (ms: number, onEnd: () => void) => () => void
  /** Gets every request, also those that failed. */
  addLedgerEntry: (entry: Omit<LedgerRow, 'id'>) => Promise<void>
}

/** Rejects with a `SyncError`: `storageFull` or `storageFailed`. */
export interface SyncStore {
  findSource: (sourceId: string) => Promise<SourceRow | undefined>
  updateSource: (sourceId: string, changes: Partial<Omit<SourceRow, 'id'>>) => Promise<void>
  /** Whether the reader has removed the pack that ships with the extension. */
  isStarterRemoved: () => Promise<boolean>
  findPack: (packId: string) => Promise<KeptPack | undefined>
  missingChunks: (shas: readonly string[]) => Promise<string[]>
  putChunk: (sha256: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Undefined where it is missing or damaged. */
  readChunk: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Writes what was compiled where nothing reads it yet; `activateGeneration` takes the result. */
  stageGeneration: (ready: ReadyGeneration) => Promise<string | null>
  /** Stages the generation first, unless it is given how it was staged. */
  activateGeneration: (ready: ReadyGeneration, staged?: string | null) => Promise<boolean>
  listStaleGenerations: (compiler: number) => Promise<StaleGeneration[]>
  replaceCompiled: (ready: ReadyGeneration) => Promise<void>
  sweepChunks: () => Promise<unknown>
}

/** Reads the words of the language, each time a pack is compiled: they are not worth keeping in memory. */
export type ReadWords = () => Promise<OrdinaryWords>

export interface SyncPorts extends FetchPorts {
  store: SyncStore
  readWords: ReadWords
}

/** Runs the work while no other part of the extension holds the name; null, without running it, if one does. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T | null>
