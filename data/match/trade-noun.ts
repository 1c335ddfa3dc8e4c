/** Nouns of a trade: "backdoor" by itself, "actor" and "framework" behind a word of the trade. */
import type { Cues } from './cue-words'

/** @param words of a phrase, in lower case */
export function isTradeNoun(words: readonly string[], at: number, { before, after, trade }: Cues): boolean {
  const word = words[at] ?? ''
  if (trade?.nouns.has(word)) return true
  if (at === 0 || !trade?.adjectives.has(words[at - 1] ?? '')) return false
  return trade.general.has(word) || before.has(word) || after.has(word)
}
