import type { PdfErrorCode } from '../../data/pdf/pdf-error'

/** What the viewer of PDFs is doing. `address` is null for a file of the reader's own. */
export type PdfState =
  | { kind: 'start' }
  | { kind: 'fetching'; name: string; bytes: number }
  /** Its server does not let Inbrief read it, but the reader can. */
  | { kind: 'asking'; address: string; host: string }
  | { kind: 'opening'; name: string }
  | { kind: 'open'; name: string; address: string | null; pages: number }
  | { kind: 'failed'; code: PdfErrorCode; name: string; address: string | null }
