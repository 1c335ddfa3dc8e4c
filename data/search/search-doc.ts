/** What search reads of one brief; compiled when a generation is activated. */
export interface SearchDoc {
  /** `packId/briefId` */
  key: string
  packTitle: string
  title: string
  date: string
  summary: string
  where: string[]
  /** The entities' main names and all other names, also those that are never marked. */
  names: string[]
  /** What happened, analysis and conclusion, a point each. */
  points: string[]
}
