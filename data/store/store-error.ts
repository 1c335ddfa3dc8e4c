/** Every way the two databases can fail. */
export const storeErrorCodes = ['full', 'blocked', 'failed'] as const
export type StoreErrorCode = (typeof storeErrorCodes)[number]

/** `full`: no space left. `blocked`: another version of the extension holds the database. `failed`: anything else. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    /** For the log; never shown alone. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options)
  }
}

const codeByName: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'full',
  BlockedError: 'blocked',
  VersionError: 'blocked',
  VersionChangeError: 'blocked',
}

/**
 * The coded error for one thrown by Dexie or IndexedDB. The cause is often wrapped: a full disk arrives as an
 * AbortError around a QuotaExceededError, or as one of the failures of a bulk write.
 */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  for (const one of causesOf(error)) {
    const code = codeByName[one.name]
    if (code) return new StoreError(code, one.message, { cause: error })
  }
  return new StoreError('failed', error instanceof Error ? error.message : String(error), { cause: error })
}

/**
 * Whether the connection was lost (the browser closed it, or another context upgraded), so that opening it again may
 * help.
 */
export function isClosedError(error: unknown): boolean {
  return causesOf(error).some((one) => one.name === 'DatabaseClosedError' || one.name === 'InvalidStateError')
}

const deepestCause = 5

function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > deepestCause) return []
  const inner = 'inner' in error ? error.inner : undefined
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : []
  return [error, ...[error.cause, inner, ...failures].flatMap((one) => causesOf(one, depth + 1))]
}
