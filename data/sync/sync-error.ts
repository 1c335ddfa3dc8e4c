/**
 * Every way a sync can fail. The interface explains each code (`components/settings/sync-error-text.ts`) and
 * the next try is planned by code; nothing switches on a message.
 */
export const syncErrorCodes = [
  'offline',
  'unreachable',
  'notFound',
  'refusedByServer',
  'redirected',
  'timedOut',
  'cutShort',
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

export class SyncError extends Error {
  override readonly name = 'SyncError'
  constructor(
    readonly code: SyncErrorCode,
    /** For the log and the curious; never shown alone. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options)
  }
}
