import { notABrief, type ParsedPage, readPublishedBrief } from './read-published-brief'
import { readTextPage } from './read-text-page'

/** Longest page, in UTF-16 code units; a brief has at most 64 KB. */
export const maxPageLength = 4 * 1024 * 1024

/**
 * Reads a brief from the plain text of its published page, with whatever the page shows around it. `id` is the name
 * of its file. The lines of the tree are not yet tied to entities: see `linkEntities`.
 */
export function parseTextBrief(text: string, id: string): ParsedPage {
  if (text.length > maxPageLength) return notABrief('pageTooLarge')
  return readPublishedBrief(readTextPage(text.toWellFormed()), id)
}
