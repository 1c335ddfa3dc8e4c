/** A word of a text: folded for comparison, with its [start, end) in the text as written. */
export interface Word {
  folded: string
  start: number
  end: number
}

/** "AT&T" is one word: as "at" and "t" it would be found in every brief. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in order. Case and accents are folded away, offsets stay those of the text given. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const folded = foldWord(match[0])
    if (folded) words.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return words
}

function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
