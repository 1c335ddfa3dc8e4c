/** What a page's content script and the card in it say to each other, over a MessageChannel of their own. */
import type { DateHint } from '../page/article-date'
import type { EntityKey } from './protocol'

/** The first message, through `window.postMessage`, carries the port and nothing else. */
export const cardHello = 'inbrief-card'

export type ToCard = {
  type: 'show'
  /** Sent back in `sized`, so that an answer about an older mention is ignored. */
  token: number
  matched: string
  entities: EntityKey[]
  pageEntities: EntityKey[]
  /** What may say when the article was published. */
  dates: DateHint[]
  page: PageNote
  /** The text of the block that the mention is in, before and after it. */
  before: string
  after: string
  /** Which of the page's mentions of this entity it is, from 0. */
  at: number
  count: number
  pinned: boolean
  /** Opened from the keyboard: the card takes the focus. */
  focus: boolean
}

/** The page that the card is in. */
export interface PageNote {
  url: string
  title: string
}

export type FromCard =
  | { type: 'ready' }
  /** The content needs so many CSS pixels. */
  | { type: 'sized'; token: number; width: number; height: number }
  /** Pinned where it is seen; told again when the reader takes hold of it. */
  | { type: 'pin'; pinned: boolean }
  /** A pinned card is moved by so many CSS pixels. */
  | { type: 'drag'; dx: number; dy: number }
  /** To the next or the previous mention of the same entity. */
  | { type: 'walk'; direction: 1 | -1 }
  /** The reader does not want an entity marked on this page, or wants it again. */
  | { type: 'mark'; entity: EntityKey; marked: boolean }
  | { type: 'close' }
