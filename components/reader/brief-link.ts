/** A brief as it is named where a link leads to it. */
export interface BriefLink {
  /** `packId/briefId` */
  key: string
  title: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string
}
