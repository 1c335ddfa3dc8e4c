/** What a command needs from outside. */
export interface Terminal {
  nowMs: number
  print: (line: string) => void
  complain: (line: string) => void
  /** Whether complaints go to somebody who sees colours. */
  isColourful: boolean
  fetch: typeof fetch
}
