import { type ParsedBrief, parseBrief } from '../../brief/parse-brief'

/** Reads a brief of the reader's own in Markdown: one that is not published may still lack its sources. */
export function parseOwnBrief(markdown: string, id: string): ParsedBrief {
  return parseBrief(markdown, id, ['happened'])
}
