import type { PageNote } from '../../data/messages/card-port'

/** Where names are read and marked: a web page, or the viewer of PDFs. */
export interface ReadingPlace {
  /** All that is read; null where the page has taken it out. */
  root(): Element | null
  /** What the card and the popup are told of it. */
  note(): PageNote
}
