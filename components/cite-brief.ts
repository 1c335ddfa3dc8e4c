import { bibtexEntry, type CitedBrief, type CitedPage } from '../data/page/bibtex-entry'
import { say } from '../locales/say'

export const citeFormats = ['plain', 'markdown', 'bibtex'] as const
export type CiteFormat = (typeof citeFormats)[number]

/**
 * A brief as a citation: its publisher and date, the version of its pack, and the page where it was met. In the
 * language of the interface, except for the fields of BibTeX.
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
  // A copied text has no invisible characters, which would break addresses.
  return sentence.replaceAll(/[\u2068\u2069]/g, '')
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
