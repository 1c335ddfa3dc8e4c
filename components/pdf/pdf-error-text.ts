import { mostPdfBytes } from '../../data/pdf/pdf-bytes'
import type { PdfErrorCode } from '../../data/pdf/pdf-error'
import { say } from '../../locales/say'
import { formatBytes } from '../format-bytes'

/** Why a PDF is not shown, and what can be done. */
export function pdfErrorText(code: PdfErrorCode): string {
  switch (code) {
    case 'notPdf':
      return say('pdf.errorNotPdf')
    case 'damaged':
      return say('pdf.errorDamaged')
    case 'encrypted':
      return say('pdf.errorEncrypted')
    case 'tooLarge':
      return say('pdf.errorTooLarge', { size: formatBytes(mostPdfBytes) })
    case 'offline':
      return say('pdf.errorOffline')
    case 'unreachable':
      return say('pdf.errorUnreachable')
    case 'notFound':
      return say('pdf.errorNotFound')
    case 'refusedByServer':
      return say('pdf.errorRefused')
    case 'badAddress':
      return say('pdf.errorBadAddress')
    case 'failed':
      return say('pdf.errorFailed')
  }
}
