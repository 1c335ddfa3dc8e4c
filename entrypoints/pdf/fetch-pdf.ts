import { mostPdfBytes } from '../../data/pdf/pdf-bytes'
import { PdfError, type PdfErrorCode } from '../../data/pdf/pdf-error'
import type { OwnDb } from '../../data/store/own-db'
import { fetchCapped } from '../../data/sync/fetch-capped'
import { SyncError, type SyncErrorCode } from '../../data/sync/sync-error'
import { browserPorts } from '../shared/browser-ports'
import { mayReadHost } from '../shared/host-permission'

const codes: Partial<Record<SyncErrorCode, PdfErrorCode>> = {
  offline: 'offline',
  notFound: 'notFound',
  refusedByServer: 'refusedByServer',
  tooLarge: 'tooLarge',
  unreachable: 'unreachable',
  timedOut: 'unreachable',
  cutShort: 'unreachable',
  busy: 'unreachable',
  emptyAnswer: 'notPdf',
}

/**
 * The bytes of a PDF that the reader asked for, without cookies and with an entry in the ledger. Null if the server
 * does not let Inbrief read it, but the reader can.
 *
 * @param onBytes gets how many bytes have come in all
 * @throws PdfError
 */
export async function fetchPdf(
  own: OwnDb,
  address: string,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let bytes = 0
  try {
    const request = {
      url: address,
      maxBytes: mostPdfBytes,
      followRedirects: true,
      onBytes: (more: number) => {
        bytes += more
        onBytes(bytes)
      },
    }
    return await fetchCapped(browserPorts(own), request, signal)
  } catch (cause) {
    const code = cause instanceof SyncError ? cause.code : null
    // Only to an extension that may read a host do browsers show whether it refuses or does not answer.
    if (code === 'unreachable' && bytes === 0 && !(await mayReadHost(address))) return null
    throw new PdfError((code && codes[code]) ?? 'failed', { cause })
  }
}
