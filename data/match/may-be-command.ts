/** What follows most words: a sign, the end of a sentence, or a word with another beginning than the nouns have. */
const behindOtherWords = /[,;:?!)]|\.[ \n]|[ \n]\s*(?!com|uti|too|cmd|bin|exe)[a-z0-9(]/iy

/**
 * Whether a word that ends here may be written as a command. A quick test: true for everything that the rule `command`
 * accepts, and for more.
 */
export function mayBeCommand(text: string, end: number): boolean {
  behindOtherWords.lastIndex = end
  return !behindOtherWords.test(text)
}
