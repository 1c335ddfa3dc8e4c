import { bibtexEntry, type CitedBrief, type CitedPage } from '../data/page/bibtex-entry'
import { say } from '../locales/say'

export const citeFormats = ['plain', 'markdown', 'bibtex'] as const
export type CiteFormat = (typeof citeFormats)[number]

/**
 * A brief as a source: who says it, since when, in which version of which pack, and where it was met; in the language
 * of the interface, but for the fields of BibTeX.
 */
export function citeBrief(brief: CitedBrief, page: CitedPage, format: CiteFormat): string {
  const pageTitle = page.title.replace(/\s+/g, ' ').trim() || new URL(page.url).hostname
  switch (format) {
    case 'plain':
      return sentenceOf(brief, say('brief.sourcePage', { title: pageTitle, url: page.url }), (text) => text)
    case 'markdown':
      return `${sentenceOf(brief, `[${escapeMarkdown(pageTitle)}](<${page.url}>)`, escapeMarkdown)}.`
    case 'bibtex':
      return bibtexEntry(brief, { url: page.url, title: pageTitle })
  }
}

function sentenceOf(brief: CitedBrief, page: string, escaped: (text: string) => string): string {
  const sentence = say('brief.source', {
    publisher: escaped(brief.publisher),
    title: escaped(brief.title),
    date: brief.date,
    pack: escaped(brief.packTitle),
    version: String(brief.packVersion),
    page,
  })
  // What leaves the interface has no signs in it that nobody sees and addresses choke on.
  return sentence.replaceAll(/[\u2068\u2069]/g, '')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
