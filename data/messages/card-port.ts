/** What a page's content script and the card in it say to each other, over a MessageChannel of their own. */
import type { DateHint } from '../page/article-date'
import type { EntityKey } from './protocol'

/** The first message, through `window.postMessage`, carries the port and nothing else. */
export const cardHello = 'inbrief-card'

export type ToCard = {
  type: 'show'
  /** Told back in `sized`, so that an answer to an older mention is ignored. */
  token: number
  matched: string
  entities: EntityKey[]
  pageEntities: EntityKey[]
  /** What may tell when the article was published. */
  dates: DateHint[]
  /** Opened from the keyboard: the card takes the focus. */
  focus: boolean
}

export type FromCard =
  | { type: 'ready' }
  /** What is shown needs so many CSS pixels. */
  | { type: 'sized'; token: number; height: number }
  | { type: 'close' }
