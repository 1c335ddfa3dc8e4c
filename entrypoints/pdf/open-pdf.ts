import type { PDFDocumentProxy } from 'pdfjs-dist'
import { browser, type PublicPath } from 'wxt/browser'
import { isPdf } from '../../data/pdf/pdf-bytes'
import { PdfError, type PdfErrorCode } from '../../data/pdf/pdf-error'

/** In pixels. Larger images are left out, so that a page of a hostile file cannot take all memory. */
const mostImagePixels = 64 * 1024 * 1024

export type PdfLibrary = typeof import('pdfjs-dist')

export interface OpenedPdf {
  library: PdfLibrary
  file: PDFDocumentProxy
  close(): Promise<void>
}

/**
 * Opens the bytes of a PDF. Nothing in it can run: forms and scripts are not created, WebAssembly is not used, and all
 * that the library loads is in the extension.
 * @throws PdfError
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedPdf> {
  if (!isPdf(bytes)) throw new PdfError('notPdf')
  // Large, so it is loaded only when there is a file.
  const library = await import('pdfjs-dist')
  library.GlobalWorkerOptions.workerSrc = libraryUrl('pdf.worker.mjs')
  const task = library.getDocument({
    data: bytes,
    cMapUrl: libraryUrl('cmaps/'),
    standardFontDataUrl: libraryUrl('standard_fonts/'),
    wasmUrl: libraryUrl('wasm/'),
    useWasm: false,
    // Files without fonts count on the widths of the fonts that come along; a system's may differ.
    useSystemFonts: false,
    enableXfa: false,
    disableWorkerRendering: true,
    maxImageSize: mostImagePixels,
    // The reader is told in words what is wrong with a file, so the console need not be.
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    return { library, file: await task.promise, close: () => task.destroy() }
  } catch (cause) {
    await task.destroy()
    throw new PdfError(codeOf(cause), { cause })
  }
}

/** The address of a file that the library loads. */
function libraryUrl(path: string): string {
  return browser.runtime.getURL(`/pdfjs/${path}` as PublicPath)
}

/** Recognises the library's errors by their names, because its classes are in a chunk of their own. */
function codeOf(error: unknown): PdfErrorCode {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return 'encrypted'
  return name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException'
    ? 'damaged'
    : 'failed'
}
