import type { Brief } from '../../brief/brief'
import type { Entity } from '../../brief/entity'
import type { Position } from '../../brief/problem'

/** A publisher's folder, read and understood. */
export interface PackFolder {
  header: PackHeader
  /** Sorted by path; their trees are tied to the entities. */
  briefs: LocatedBrief[]
  entities: LocatedEntity[]
  /** Notices of what was imported, each once. */
  notices: string[]
}

/** `pack.yaml` */
export interface PackHeader {
  id: string
  title: string
  publisher: string
  about: string
  homepage?: string
  licence?: string
  /** Only for a pack that ships with the extension and is not published by itself. */
  version?: number
  /** ISO 8601, UTC; as `version`. */
  published?: string
}

export interface LocatedBrief {
  brief: Brief
  path: string
}

export interface LocatedEntity {
  entity: Entity
  path: string
  at: Position
  /** Where each of the entity's names stands. */
  nameAts: Position[]
}

/** One file of a pack's folder; `path` relative to it, with `/`. */
export interface PackFile {
  path: string
  text: string
}
