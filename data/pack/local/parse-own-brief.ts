import { type ParsedBrief, parseBrief } from '../../brief/parse-brief'

/** Reads a brief of the reader's own in Markdown. Unlike a published one, it may lack its sources. */
export function parseOwnBrief(markdown: string, id: string): ParsedBrief {
  return parseBrief(markdown, id, ['happened'])
}
