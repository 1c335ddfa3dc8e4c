/**
 * Whether a word is broken at the end of a line: the line ends with a hyphen, and the next begins with a small letter.
 */
export function isBrokenWord(line: string, next: string): boolean {
  return /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next)
}

/** The line with the hyphen of a broken word as a soft hyphen (U+00AD), which the finder and searches skip. */
export function withSoftHyphen(line: string): string {
  return `${line.slice(0, -1)}\u00ad`
}
