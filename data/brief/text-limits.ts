import { maxSummaryLength } from './brief'
import { maxAboutLength } from './entity'

/** The longest texts of a brief or an entity, in code points; the parser and the pack schema hold to the same. */
export const textLimits = {
  id: 100,
  title: 200,
  summary: maxSummaryLength,
  place: 100,
  label: 200,
  point: 2000,
  paragraph: 4000,
  sourceLabel: 300,
  url: 2048,
  about: maxAboutLength,
  note: 300,
} as const

/** How many levels the tree of who is involved may have. */
export const maxWhoDepth = 8
