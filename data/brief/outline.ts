import type { Position } from './problem'
import type { SectionKey } from './section-names'

/**
 * A brief's text cut into its parts, before any of them is understood. Each written form (Markdown, plain text) has its
 * own reader of outlines; what stands in the sections is read in the same way for all.
 */
export interface Outline {
  title: Piece | null
  date: Piece | null
  sections: Map<SectionKey, Section>
}

/** A stretch of one line, with where it begins. */
export interface Piece extends Position {
  text: string
}

export interface Section {
  heading: Position
  /** Whole lines, also blank ones. */
  lines: Piece[]
}
