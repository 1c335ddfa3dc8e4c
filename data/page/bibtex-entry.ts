import type { CardBrief } from '../messages/protocol'

/** The page on which a brief was met; `url` leads to the very place. */
export interface CitedPage {
  url: string
  title: string
}

export type CitedBrief = Pick<CardBrief, 'key' | 'title' | 'date' | 'packTitle' | 'publisher' | 'packVersion'>

/** A brief as an entry for BibTeX, which is in English whatever the interface speaks. */
export function bibtexEntry(brief: CitedBrief, page: CitedPage): string {
  const { title, date, packTitle, publisher, packVersion } = brief
  return [
    `@misc{${brief.key.replace(/[^\w-]+/g, '-')},`,
    `  author = {{${escapeTex(publisher)}}},`,
    `  title = {{${escapeTex(title)}}},`,
    `  date = {${date}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  howpublished = {${escapeTex(packTitle)}, version ${packVersion}},`,
    `  note = {Read with “${escapeTex(page.title)}”},`,
    `  url = {${page.url}}`,
    '}',
  ].join('\n')
}

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
}
