/** The UTF-16 code units of some signs, for loops over characters that look them up instead of testing a pattern. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
