import type { BriefKey, CardBrief, EntityKey } from '../../data/messages/protocol'
import type { CiteFormat } from '../cite-brief'

/** What the reader can do with the content of the card. */
export interface CardActions {
  /** Shows another entity inside the card; null where the card is as deep as it goes. */
  go: ((key: EntityKey) => void) | null
  /** The reader's page on an entity: where a name leads in a new tab. */
  entityHref(key: EntityKey): string
  openBrief(key: BriefKey): void
  openEntity(key: EntityKey): void
  /** Null if the brief is gone. */
  readBrief(key: BriefKey): Promise<CardBrief | null>
  /** Rejects if nothing could be copied. */
  copyCitation(key: BriefKey, format: CiteFormat): Promise<void>
  setMarked(key: EntityKey, scope: UnmarkScope, marked: boolean): Promise<void>
  /** Returns how the report is taken back. */
  report(key: EntityKey): Promise<() => Promise<void>>
  close(): void
}

export type UnmarkScope = 'here' | 'anywhere'

/** The state and place of the card, and how they are changed. */
export interface CardState {
  pinned: boolean
  large: boolean
  /** Which of the page's mentions of the entity the card is at, from 0, and how many there are. */
  at: number
  count: number
  pin(pinned: boolean): void
  enlarge(large: boolean): void
  /** The reader takes hold of it. */
  grip(): void
  /** By CSS pixels. */
  drag(dx: number, dy: number): void
  /** To the next or the previous mention. */
  walk(direction: 1 | -1): void
}
