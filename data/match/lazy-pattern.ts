/**
 * A pattern that is read when it is first needed, for those with the classes of Unicode: at each start of the
 * background, reading all of them took as long as the rest of the script, and a page needs a few.
 */
export function lazyPattern(pattern: () => RegExp): () => RegExp {
  let known: RegExp | undefined
  return () => {
    known ??= pattern()
    return known
  }
}
