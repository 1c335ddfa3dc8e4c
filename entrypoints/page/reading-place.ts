import type { PageNote } from '../../data/messages/card-port'

/** Where names are read and marked: a web page, or the viewer of PDFs. */
export interface ReadingPlace {
  /** The root of what is read; null if the page has removed it. */
  root(): Element | null
  /** What the card and the popup are told of the page. */
  note(): PageNote
}
