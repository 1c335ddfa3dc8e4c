import type { Brief, Point, WhoNode } from './brief'
import { plainInline } from './plain-inline'
import { type SectionKey, sectionNames } from './section-names'

/** Writes a brief in the Markdown form that `parseBrief` reads; reading it back gives the same brief. */
export function formatBrief(brief: Brief): string {
  const parts = [`# ${plain(brief.title)}`, `Date: ${brief.date}`]
  const add = (key: SectionKey, lines: readonly string[], gap = '\n') => {
    if (lines.length > 0) parts.push(`## ${sectionNames[key]}`, lines.join(gap))
  }
  add('summary', brief.summary ? [plain(brief.summary)] : [])
  add(
    'where',
    brief.where.map((place) => `- ${plain(place)}`),
  )
  add('who', whoLines(brief.who, 0))
  add('happened', brief.happened.map(pointLine))
  add('analysis', brief.analysis.map(pointLine))
  add('conclusion', brief.conclusion.map(plain), '\n\n')
  add(
    'sources',
    brief.sources.map(({ label, url }, index) => `${index + 1}. ${sourceText(label, url)}`),
  )
  return `${parts.join('\n\n')}\n`
}

function pointLine({ text, sources }: Point): string {
  return `- ${plain(text)}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`
}

/** A line without a role inherits that of the line above it in the tree, so a role is written only where it differs. */
function whoLines(nodes: readonly WhoNode[], depth: number, above: WhoNode['role'] = 'other'): string[] {
  return nodes.flatMap(({ label, role, disputed, children }) => {
    const words = [...(role === above ? [] : [role]), ...(disputed ? ['disputed'] : [])]
    // Brackets at the end of a label would be read as its role.
    if (words.length === 0 && /\)$/.test(label)) words.push(role)
    const note = words.length > 0 ? ` (${words.join(', ')})` : ''
    return [`${'  '.repeat(depth)}- ${plain(label)}${note}`, ...whoLines(children, depth + 1, role)]
  })
}

function sourceText(label: string, url: string): string {
  return url ? `[${plain(label)}](<${url.replace(/[()<>\s]/g, percentEncoded)}>)` : plain(label)
}

/** Escapes what Markdown would read as markup; most texts have none and stay as they are. */
function plain(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const isPlain = plainInline(flat) === flat && !/[[\]\\<>]|(?:^|\s)#/.test(flat)
  return isPlain ? flat : flat.replace(/[\\`*_~[\]()<>!#]/g, '\\$&')
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
