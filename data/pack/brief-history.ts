/** The release that changed a brief. */
export interface ChangeNote {
  version: number
  /** ISO 8601. */
  published: string
}

export interface WithdrawnBrief extends ChangeNote {
  id: string
  title: string
  /** The entities that it named, by id. */
  entities: string[]
}

/** What the releases that this reader has synced did to briefs that were there before. */
export interface BriefHistory {
  /** The last revision of each brief, by its id. */
  revised: Record<string, ChangeNote>
  /** Newest first. */
  withdrawn: WithdrawnBrief[]
}
