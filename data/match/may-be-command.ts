/** What stands behind most words: a sign, the end of a sentence, or a word that begins otherwise than the nouns do. */
const behindOtherWords = /[,;:?!)]|\.[ \n]|[ \n]\s*(?!com|uti|too|cmd|bin|exe)[a-z0-9(]/iy

/**
 * Whether a word that ends here may be written as a command, as far as a quick look tells: true for all that the rule
 * `command` accepts and for some that it does not.
 */
export function mayBeCommand(text: string, end: number): boolean {
  behindOtherWords.lastIndex = end
  return !behindOtherWords.test(text)
}
