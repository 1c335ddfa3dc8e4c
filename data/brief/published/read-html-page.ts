import { Parser } from 'htmlparser2'
import { isBriefDate } from '../is-brief-date'
import { type PageLine, PageLines } from './page-lines'
import type { PublishedPage } from './published-line'

/** Deeper than any page that people write; a parser's work grows with it. */
const maxDepth = 256

/** Elements whose text is not part of the page, or stands around its content. */
const skipped = new Set(
  'script style noscript template svg math iframe object canvas audio video select button textarea nav footer aside'.split(
    ' ',
  ),
)

const blocks = new Set(
  'address article blockquote body center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** A page with the parts of it that each line stands in. */
export interface HtmlPage extends PublishedPage {
  lines: PageLine[]
}

class TooDeep extends Error {}

/** The lines of a page's HTML; null where it is nested deeper than any page. */
export function readHtmlPage(html: string): HtmlPage | null {
  const lines = new PageLines(html)
  const head = new Map<string, string>()
  let depth = 0
  let skippedFrom: number | null = null
  let isInTitle = false
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (depth > maxDepth) throw new TooDeep()
      if (skippedFrom !== null) return
      if (skipped.has(name) || isHidden(attributes)) skippedFrom = depth
      else if (name === 'title') isInTitle = true
      else if (name === 'meta') readMeta(attributes, head)
      else if (name === 'br') lines.breakLine()
      else if (name === 'a') lines.openLink(attributes.href ?? '')
      else if (blocks.has(name)) {
        lines.endBlock()
        if (name === 'ul' || name === 'ol') lines.openList()
        if (name === 'li') lines.openItem(attributes['aria-level'])
        if (/^h[1-6]$/.test(name)) lines.openHeading()
        if (name === 'article' || name === 'main') lines.openContainer()
      }
    },
    ontext(text) {
      if (skippedFrom !== null) return
      if (isInTitle) head.set('title', `${head.get('title') ?? ''}${text}`)
      else lines.addText(text, parser.startIndex)
    },
    onclosetag(name) {
      const isSkipped = skippedFrom !== null
      if (skippedFrom === depth) skippedFrom = null
      depth--
      if (isSkipped) return
      if (name === 'title') isInTitle = false
      else if (name === 'a') lines.closeLink()
      else if (blocks.has(name)) {
        lines.endBlock()
        if (name === 'ul' || name === 'ol') lines.closeList()
        if (name === 'article' || name === 'main') lines.closeContainer()
      }
    },
  })
  try {
    parser.end(html)
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
  lines.endBlock()
  const published = (head.get('article:published_time') ?? '').slice(0, 'YYYY-MM-DD'.length)
  return {
    lines: lines.all,
    title: head.get('og:title') ?? head.get('title') ?? '',
    published: isBriefDate(published) ? published : '',
    address: null,
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none/i.test(attributes.style ?? '')
  )
}

function readMeta(attributes: Readonly<Record<string, string>>, head: Map<string, string>): void {
  const key = attributes.property ?? attributes.name
  if (key === 'og:title' || key === 'article:published_time') head.set(key, attributes.content ?? '')
}
