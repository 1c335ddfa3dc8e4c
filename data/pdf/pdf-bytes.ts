/** Most bytes that are read of one file: its pages are held in memory. */
export const mostPdfBytes = 128 * 1024 * 1024

/** PDF readers have always allowed other bytes before the header, up to this many. */
const headerWithin = 1024

/** Whether a file says that it is a PDF: `%PDF-` within its first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, headerWithin)).includes('%PDF-')
}
