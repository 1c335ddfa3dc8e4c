import type { OrdinaryWords } from '../../data/match/words/ordinary-words'

/** What a command needs from outside. */
export interface Terminal {
  nowMs: number
  print: (line: string) => void
  complain: (line: string) => void
  /** Whether complaints go to somebody who sees colours. */
  isColourful: boolean
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The words of the language, to tell names that are words. */
  words: () => OrdinaryWords
}
