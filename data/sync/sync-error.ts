/**
 * Every way a sync can fail. The interface explains each code (`components/settings/sync-error-text.ts`) and
 * the next try is planned by code; nothing switches on a message.
 */
export const syncErrorCodes = [
  'offline',
  'unreachable',
  'notFound',
  'refusedByServer',
  'busy',
  'redirected',
  'timedOut',
  'cutShort',
  'emptyAnswer',
  'partMissing',
  'tooLarge',
  'notAPack',
  'unsupportedVersion',
  'badSignature',
  'unknownKey',
  'wrongPack',
  'rolledBack',
  'versionReused',
  'packTaken',
  'badManifest',
  'badChunk',
  'invalidContent',
  'storageFull',
  'storageFailed',
  'cancelled',
  'internal',
] as const
export type SyncErrorCode = (typeof syncErrorCodes)[number]

/** A failure of a sync, by its code. */
export class SyncError extends Error {
  override readonly name = 'SyncError'
  /** The wait that the server asks for, in milliseconds. */
  readonly retryAfterMs: number | null
  constructor(
    readonly code: SyncErrorCode,
    /** For the log and the curious; never shown alone. */
    readonly detail = '',
    options?: ErrorOptions & { retryAfterMs?: number | null },
  ) {
    super(detail ? `${code}: ${detail}` : code, options)
    this.retryAfterMs = options?.retryAfterMs ?? null
  }
}
