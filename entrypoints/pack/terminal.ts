import type { OrdinaryWords } from '../../data/match/words/ordinary-words'

/** What a command needs from its surroundings. */
export interface Terminal {
  nowMs: number
  print: (line: string) => void
  complain: (line: string) => void
  /** Whether complaints go to a terminal that shows colours. */
  isColourful: boolean
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** The words of the language, for recognising names that are words. */
  words: () => OrdinaryWords
}
