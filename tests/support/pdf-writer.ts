/** Writes small PDFs for tests: pages of text lines in a font that every reader has, and links. */

interface PdfText {
  /** In points from the left and the top of the page. */
  x: number
  y: number
  text: string
  /** In points; 12 where it is not given. */
  size?: number
}

export interface PdfPageContent {
  lines: PdfText[]
  links?: { x: number; y: number; width: number; height: number; url: string }[]
}

const paper = { width: 612, height: 792 }

/** The bytes of a PDF of these pages. Characters beyond Latin-1 are not supported. */
export function writePdf(pages: readonly PdfPageContent[]): Uint8Array<ArrayBuffer> {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  // 1 and 2 are the catalogue and the list of pages; 3 is the font.
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids: number[] = []
  for (const { lines, links = [] } of pages) {
    const stream = lines
      .map(
        ({ x, y, text, size = 12 }) =>
          `BT /F1 ${size} Tf ${x} ${paper.height - y} Td (${escapeText(text)}) Tj ET`,
      )
      .join('\n')
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const notes = links.map(({ x, y, width, height, url }) => {
      const rect = [x, paper.height - y - height, x + width, paper.height - y].join(' ')
      const action = `<< /S /URI /URI (${escapeText(url)}) >>`
      return `${add(`<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${rect}] /A ${action} >>`)} 0 R`
    })
    kids.push(
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper.width} ${paper.height}] /Contents ${content} 0 R ` +
          `/Resources << /Font << /F1 3 0 R >> >> /Annots [${notes.join(' ')}] >>`,
      ),
    )
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return fileOf(objects, '/Root 1 0 R')
}

/** A PDF that says that it is locked with a password. */
export function writeLockedPdf(): Uint8Array<ArrayBuffer> {
  const secret = `<${'00'.repeat(32)}>`
  return fileOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 0 /Kids [] >>',
      `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${secret} /U ${secret} >>`,
    ],
    `/Root 1 0 R /Encrypt 3 0 R /ID [${secret} ${secret}]`,
  )
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}
