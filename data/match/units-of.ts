/** The UTF-16 code units of some signs: what a loop over characters asks instead of a pattern. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
