/** Why a PDF is not shown; the viewer says each in plain words. */
export const pdfErrorCodes = [
  'notPdf',
  'damaged',
  'encrypted',
  'tooLarge',
  'offline',
  'unreachable',
  'refusedByServer',
  'notFound',
  'badAddress',
  'failed',
] as const
export type PdfErrorCode = (typeof pdfErrorCodes)[number]

/** A PDF that is not shown, with the reason as a code. */
export class PdfError extends Error {
  override readonly name = 'PdfError'
  constructor(
    readonly code: PdfErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}
