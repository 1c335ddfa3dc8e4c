import type { BriefKey, EntityKey } from '../../data/messages/protocol'

/** What the reader can do on the card. */
export interface CardActions {
  /** Shows another entity inside the card; null where the card is as deep as it goes. */
  go: ((key: EntityKey) => void) | null
  /** The reader's page on an entity: where a name leads in a new tab. */
  entityHref(key: EntityKey): string
  openBrief(key: BriefKey): void
  openEntity(key: EntityKey): void
  close(): void
}
