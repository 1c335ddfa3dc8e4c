/** A number to four digits, for printing; anything else as it is. Also for `JSON.stringify`. */
export function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
