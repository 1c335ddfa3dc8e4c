import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A place in the file: a name, or a page and a position. */
type Destination = string | unknown[]

/** A link on a page of a PDF; `rect` in points, as the file has it. */
export type PageLink = { rect: number[] } & (
  | { kind: 'web'; url: string }
  | { kind: 'place'; destination: Destination }
)

interface LinkAnnotation {
  subtype: string
  rect: number[]
  url?: string
  dest?: Destination
}

/** The links of a page that lead to the web or within the file; all other actions are left out. */
export async function linksOf(page: PDFPageProxy): Promise<PageLink[]> {
  const annotations = (await page.getAnnotations()) as LinkAnnotation[]
  return annotations.flatMap(({ subtype, rect, url, dest }): PageLink[] => {
    if (subtype !== 'Link') return []
    if (url && /^https?:/i.test(url)) return [{ kind: 'web', rect, url }]
    return dest ? [{ kind: 'place', rect, destination: dest }] : []
  })
}

/** The page of a place, from 1; null if the file does not have it. */
export async function pageOfPlace(file: PDFDocumentProxy, destination: Destination): Promise<number | null> {
  try {
    const explicit = typeof destination === 'string' ? await file.getDestination(destination) : destination
    const page: unknown = explicit?.[0]
    if (typeof page === 'number') return page + 1
    return page ? (await file.getPageIndex(page as Parameters<typeof file.getPageIndex>[0])) + 1 : null
  } catch {
    return null
  }
}
