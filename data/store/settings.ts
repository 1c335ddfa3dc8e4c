/** What the reader has chosen. One row in the reader's own database. */
export interface Settings {
  marks: {
    /** `subtle`: a thin underline; `clear`: an underline and a tint. */
    style: 'subtle' | 'clear'
    /** The first mention of an entity in each section of a page, or all. */
    scope: 'first' | 'all'
  }
  hover: {
    /** Milliseconds of rest before the card opens. */
    dwellMs: 150 | 300 | 700
    /** Open only while Alt is held. */
    onlyWithAlt: boolean
  }
  /** Host names on which nothing is marked. */
  sitesOff: string[]
  everywhereOff: boolean
  /** Milliseconds since 1970, or null. */
  pausedUntilMs: number | null
}

export type OffScope = 'site' | 'hour' | 'everywhere'

export const defaultSettings: Settings = {
  marks: { style: 'subtle', scope: 'first' },
  hover: { dwellMs: 300, onlyWithAlt: false },
  sitesOff: [],
  everywhereOff: false,
  pausedUntilMs: null,
}
