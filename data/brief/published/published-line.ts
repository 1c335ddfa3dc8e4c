import type { Position } from '../problem'

/** One line of a published page as its readers see it, or one block of its HTML. */
export interface PublishedLine extends Position {
  /** Without bullet, indentation and hidden characters; never empty. */
  text: string
  /** How far to the right it stands, in columns or in levels of lists. */
  indent: number
  /** It began with a bullet or a number, or is an item of a list. */
  isItem: boolean
  /** It is a heading of its page. */
  isHeading: boolean
  /** Blank lines above it. */
  gap: number
  links: PublishedLink[]
}

export interface PublishedLink {
  label: string
  /** http(s) */
  url: string
}

/** A page, cut into lines. */
export interface PublishedPage {
  lines: PublishedLine[]
  /** What the page's head says, where it has one. */
  title: string
  /** The day of publication by the page's head, `YYYY-MM-DD`; empty where it gives none. */
  published: string
  /** Where the page is, http(s); null where that is not known. */
  address: string | null
}

/** Text without invisible characters, with each run of blanks as one space. */
export function visibleText(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
