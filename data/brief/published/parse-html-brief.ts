import type { PageLine } from './page-lines'
import { maxPageLength } from './parse-text-brief'
import { readHtmlPage } from './read-html-page'
import { notABrief, type ParsedPage, readPublishedBrief } from './read-published-brief'

/**
 * Reads a brief from the HTML of its published page. Scripts, styles, menus and what is hidden are not part of it;
 * where the page says which part is its article, only that is read. `id` as in `parseTextBrief`. With the page's http(s)
 * `address`, a brief that lists no sources has the page itself as one.
 */
export function parseHtmlBrief(html: string, id: string, address: string | null = null): ParsedPage {
  if (html.length > maxPageLength) return notABrief('pageTooLarge')
  const read = readHtmlPage(html.toWellFormed())
  if (!read) return notABrief('pageTooLarge')
  const page = { ...read, address }
  for (const lines of articlesOf(page.lines)) {
    const parsed = readPublishedBrief({ ...page, lines }, id)
    if (parsed.draft) return parsed
  }
  return readPublishedBrief(page, id)
}

/** The lines of each part that the page calls its article or its main part. */
function articlesOf(lines: readonly PageLine[]): PageLine[][] {
  const articles = new Map<number, PageLine[]>()
  for (const line of lines) {
    const article = articles.get(line.container)
    if (article) article.push(line)
    else if (line.container !== 0) articles.set(line.container, [line])
  }
  return [...articles.values()]
}
