/** A word that was broken at the end of a line ends with a hyphen there, and goes on in small letters. */
export function isBrokenWord(line: string, next: string): boolean {
  return /\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next)
}

/** The line with the hyphen of a broken word as one that readers and searches do not see (U+00AD). */
export function withSoftHyphen(line: string): string {
  return `${line.slice(0, -1)}\u00ad`
}
