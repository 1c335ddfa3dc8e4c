import type { EntityKind } from '../../brief/entity'

/** An entity as a foreign file tells it: nothing is checked and it has no id yet. */
export interface EntityDraft {
  kind: EntityKind
  /** The main name first. */
  names: NameDraft[]
  /** May be empty, long, and have Markdown in it. */
  description: string
  /** What stands for the description where there is none. */
  fallback: string
}

export interface NameDraft {
  text: string
  /** Who uses it, labels or addresses, the most telling first. */
  sources: string[]
}
