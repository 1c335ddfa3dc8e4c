/**
 * What the background knows of one pack's names. Compiled when a generation is activated, and read as one value when
 * the background wakes. Entities and briefs are referred to by their index.
 */
import type { Role } from '../brief/brief'
import type { EntityKind, Name } from '../brief/entity'
import type { BriefHistory } from '../pack/brief-history'

export interface Lexicon {
  packId: string
  packTitle: string
  entities: LexiconEntity[]
  names: LexiconName[]
  briefs: LexiconBrief[]
  /** Kept beside the lexicon and joined to it when it is read. */
  history?: BriefHistory
}

export interface LexiconEntity {
  id: string
  kind: EntityKind
  /** The role it has in most of its briefs; where none names it, the one that its kind suggests. */
  role: Role
  name: string
  about: string
  /** Newest first. */
  briefs: number[]
}

/** One name of one entity; a text that means two entities stands here twice. */
export interface LexiconName extends Name {
  entity: number
}

export interface LexiconBrief {
  id: string
  title: string
  date: string
  summary: string
  entities: number[]
  /** Absent in what an older version has compiled. */
  groups?: LexiconGroup[]
}

/** Entities that stand beside each other in the tree of who is involved. */
export interface LexiconGroup {
  /** The lines above them, outermost first: "US federal authorities", "US Treasury". */
  path: string[]
  entities: number[]
}
