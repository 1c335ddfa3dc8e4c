import { deriveSummary } from '../../brief/derive-summary'
import { textLimits } from '../../brief/text-limits'

/** Characters that are read of a description; its first two sentences end before that. */
const maxRead = 4000

/** The first two sentences of a description in Markdown, or as much of them as an entity's `about` may have. */
export function describe(description: string): string {
  const text = description
    .slice(0, maxRead)
    .toWellFormed()
    .replace(/\(Citation: [^()]*\)/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<\/?[a-z]{1,10}>/gi, '')
    .replace(/[`\p{Cc}\s]+/gu, (gap) => (gap.includes('`') && !/\s/.test(gap) ? '' : ' '))
    .trim()
  // A capital before the full stop is most likely part of an abbreviation, such as "U.S.".
  const sentences = text.split(/(?<=[^\p{Lu}\s][.!?]["”)]?)\s+(?=[\p{Lu}\p{N}"“])/u)
  return deriveSummary(
    sentences.map((sentence) => ({ text: sentence.trim(), sources: [] })),
    textLimits.about,
  )
}
