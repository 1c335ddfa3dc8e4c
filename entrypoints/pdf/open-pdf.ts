import type { PDFDocumentProxy } from 'pdfjs-dist'
import { browser, type PublicPath } from 'wxt/browser'
import { isPdf } from '../../data/pdf/pdf-bytes'
import { PdfError, type PdfErrorCode } from '../../data/pdf/pdf-error'

/** Larger images are left out rather than let a page of a hostile file take all memory, in pixels. */
const mostImagePixels = 64 * 1024 * 1024

export type PdfLibrary = typeof import('pdfjs-dist')

export interface OpenedPdf {
  library: PdfLibrary
  file: PDFDocumentProxy
  close(): Promise<void>
}

/**
 * Opens the bytes of a PDF. Nothing in it can run: forms and scripts are not made, WebAssembly is not used, and all that
 * the library loads is in the extension.
 *
 * @throws PdfError
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedPdf> {
  if (!isPdf(bytes)) throw new PdfError('notPdf')
  // Heavy, so not before there is a file.
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = own('pdf.worker.mjs')
  const task = library.getDocument({
    data: bytes,
    cMapUrl: own('cmaps/'),
    standardFontDataUrl: own('standard_fonts/'),
    wasmUrl: own('wasm/'),
    useWasm: false,
    // The fonts that come along have the widths that files without fonts count on; a system's may not.
    useSystemFonts: false,
    enableXfa: false,
    disableWorkerRendering: true,
    maxImageSize: mostImagePixels,
    // What is wrong with a file is for its reader, who is told in words.
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    return { library, file: await task.promise, close: () => task.destroy() }
  } catch (cause) {
    await task.destroy()
    throw new PdfError(codeOf(cause), { cause })
  }
}

function own(path: string): string {
  return browser.runtime.getURL(`/pdfjs/${path}` as PublicPath)
}

/** The library's errors are told by their names: its classes are in a chunk of their own. */
function codeOf(error: unknown): PdfErrorCode {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'encrypted'
  return name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException'
    ? 'damaged'
    : 'failed'
}
