import type { CardBrief } from '../messages/protocol'

export const citeFormats = ['plain', 'markdown', 'bibtex'] as const
export type CiteFormat = (typeof citeFormats)[number]

/** The page on which a brief was met; `url` leads to the very place. */
export interface CitedPage {
  url: string
  title: string
}

type CitedBrief = Pick<CardBrief, 'key' | 'title' | 'date' | 'packTitle' | 'publisher' | 'packVersion'>

/** A brief as a source: who says it, since when, in which version of which pack, and where it was met. */
export function citeBrief(brief: CitedBrief, page: CitedPage, format: CiteFormat): string {
  const { title, date, packTitle, publisher, packVersion } = brief
  const pageTitle = page.title.replace(/\s+/g, ' ').trim() || new URL(page.url).hostname
  switch (format) {
    case 'plain':
      return `${publisher}, “${title}”, ${date}. ${packTitle}, version ${packVersion}. Read with “${pageTitle}”, ${page.url}`
    case 'markdown':
      return (
        `${escapeMarkdown(publisher)}, “${escapeMarkdown(title)}”, ${date}. ${escapeMarkdown(packTitle)}, ` +
        `version ${packVersion}. Read with [${escapeMarkdown(pageTitle)}](<${page.url}>).`
      )
    case 'bibtex':
      return [
        `@misc{${brief.key.replace(/[^\w-]+/g, '-')},`,
        `  author = {{${escapeTex(publisher)}}},`,
        `  title = {{${escapeTex(title)}}},`,
        `  date = {${date}},`,
        `  year = {${date.slice(0, 4)}},`,
        `  howpublished = {${escapeTex(packTitle)}, version ${packVersion}},`,
        `  note = {Read with “${escapeTex(pageTitle)}”},`,
        `  url = {${page.url}}`,
        '}',
      ].join('\n')
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
}
