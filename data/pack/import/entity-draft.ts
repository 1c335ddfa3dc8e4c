import type { EntityKind } from '../../brief/entity'

/** An entity as a foreign file has it: unchecked, and without an id. */
export interface EntityDraft {
  kind: EntityKind
  /** The main name first. */
  names: NameDraft[]
  /** May be empty, long, and have Markdown in it. */
  description: string
  /** Replaces the description if there is none. */
  fallback: string
}

export interface NameDraft {
  text: string
  /** Who uses it, as labels or addresses, the most informative first. */
  sources: string[]
}
