import { parseRetryAfter } from './parse-retry-after'
import type { FetchPorts } from './ports'
import { SyncError } from './sync-error'

/**
 * A request without progress for so long is given up, in milliseconds. Long enough for a slow phone line to come back.
 */
export const stallMs = 30_000

/** Fewer bytes in that time do not count as progress, so that a server that drips cannot hold a sync for days. */
const progressBytes = 1024

export interface CappedRequest {
  url: string
  /** The answer is cut here, whatever its headers say. */
  maxBytes: number
  /** The size that was signed: a shorter answer is incomplete. */
  exactBytes?: number
  /**
   * A first byte that cannot begin an object ends the request, and a web page in place of a pack is reported as such.
   */
  onlyJson?: boolean
  /** Follows redirects instead of ending the request; the ledger then has both addresses. */
  followRedirects?: boolean
  /** Bytes that have just come. */
  onBytes?: (bytes: number) => void
}

/**
 * The bytes of one file. Only the address is sent: no cookies and no referrer. Redirects are not followed unless asked
 * for, so that no host is asked that the reader has not added.
 * @throws SyncError
 */
export async function fetchCapped(
  ports: FetchPorts,
  request: CappedRequest,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const attempt = startAttempt(ports, signal)
  const seen = { url: request.url, status: null as number | null, bytes: 0 }
  const atMs = ports.nowMs()
  try {
    if (signal.aborted) throw new SyncError('cancelled')
    const response = await attempt.guard(
      ports.fetch(request.url, {
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: request.followRedirects ? 'follow' : 'manual',
        signal: attempt.signal,
      }),
      ports.isOnline() ? 'unreachable' : 'offline',
    )
    seen.status = response.status || null
    if (response.redirected) seen.url = `${request.url} → ${response.url}`
    refuseStatus(response, ports.nowMs())
    return await readBody(response, request, attempt, (bytes) => {
      seen.bytes += bytes
      request.onBytes?.(bytes)
    })
  } finally {
    attempt.end()
    await ports.addLedgerEntry({ atMs, ...seen }).catch(refuseUnlisted)
  }
}

/** A request that cannot be listed ends the sync, because the ledger has to be complete. */
function refuseUnlisted(cause: unknown): never {
  const isFull = cause instanceof Error && 'code' in cause && cause.code === 'full'
  throw new SyncError(isFull ? 'storageFull' : 'storageFailed', 'the ledger', { cause })
}

interface Attempt {
  signal: AbortSignal
  /** Awaits work of the network. A rejection becomes a coded error: `code`, unless somebody asked for the end. */
  guard: <T>(work: Promise<T>, code: 'offline' | 'unreachable' | 'cutShort') => Promise<T>
  /** Reports progress: the time starts anew. */
  progress: () => void
  /** Ends the request, even in the middle of an answer. */
  end: () => void
}

function startAttempt(ports: FetchPorts, signal: AbortSignal): Attempt {
  const controller = new AbortController()
  const abort = () => controller.abort()
  let isStalled = false
  const startTimer = () =>
    ports.startTimer(stallMs, () => {
      isStalled = true
      abort()
    })
  let stopTimer = startTimer()
  signal.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    async guard(work, code) {
      try {
        return await work
      } catch (cause) {
        if (signal.aborted) throw new SyncError('cancelled', '', { cause })
        if (isStalled) throw new SyncError('timedOut', `no progress for ${stallMs / 1000} s`, { cause })
        throw new SyncError(code, cause instanceof Error ? cause.message : String(cause), { cause })
      }
    },
    progress() {
      stopTimer()
      stopTimer = startTimer()
    },
    end() {
      stopTimer()
      signal.removeEventListener('abort', abort)
      abort()
    },
  }
}

function refuseStatus({ type, status, ok, headers }: Response, nowMs: number): void {
  if (status === 204 || status === 304) throw new SyncError('emptyAnswer', `HTTP ${status}`)
  // A browser hides where a redirect leads, and even its status; Node shows both.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw new SyncError('redirected')
  if (ok) return
  if (status === 404 || status === 410) throw new SyncError('notFound', `HTTP ${status}`)
  if (status === 429 || status === 503) {
    const retryAfterMs = parseRetryAfter(headers.get('Retry-After'), nowMs)
    throw new SyncError('busy', `HTTP ${status}`, { retryAfterMs })
  }
  throw new SyncError(status >= 500 ? 'unreachable' : 'refusedByServer', `HTTP ${status}`)
}

async function readBody(
  response: Response,
  request: CappedRequest,
  attempt: Attempt,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes, exactBytes } = request
  const pieces: Uint8Array[] = []
  let length = 0
  let progressAt = 0
  attempt.progress()
  const reader = response.body?.getReader()
  while (reader) {
    const { value, done } = await attempt.guard(reader.read(), 'cutShort')
    if (done) break
    length += value.byteLength
    onBytes(value.byteLength)
    if (request.onlyJson && pieces.length === 0 && !/^[\s{]/.test(String.fromCharCode(value[0] ?? 0))) {
      throw new SyncError('notAPack', 'not JSON')
    }
    if (length > maxBytes) throw new SyncError('tooLarge', `more than ${maxBytes} bytes`)
    pieces.push(value)
    if (length - progressAt >= progressBytes) {
      progressAt = length
      attempt.progress()
    }
  }
  if (length === 0 && exactBytes !== 0) throw new SyncError('emptyAnswer')
  if (exactBytes !== undefined && length < exactBytes) {
    throw new SyncError('cutShort', `${length} of ${exactBytes} bytes`)
  }
  return join(pieces, length)
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.byteLength
  }
  return bytes
}
