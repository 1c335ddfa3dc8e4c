/**
 * Typing errors between two words: letters left out, added, exchanged for others, or two swapped, each counted once
 * (optimal string alignment). Works on rows of `Uint8Array`, so that a dictionary need not be decoded.
 */
const longest = 48
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [Uint8Array, Uint8Array, Uint8Array]

/**
 * The distance of `word` to `bytes[start, end)`, or, if `isPrefix`, to the closest beginning of that. Any number above
 * `most` means only that it is greater than `most`.
 */
export function editDistance(
  word: Uint8Array,
  bytes: Uint8Array,
  start: number,
  end: number,
  most: number,
  isPrefix: boolean,
): number {
  const length = Math.min(end - start, word.length + most, longest)
  if (word.length > longest || word.length - length > most) return most + 1
  let [above2, above, row] = rows
  for (let j = 0; j <= length; j++) above[j] = j
  for (let i = 1; i <= word.length; i++) {
    row[0] = i
    let least = i
    const from = Math.max(1, i - most)
    const to = Math.min(length, i + most)
    if (from > 1) row[from - 1] = most + 1
    for (let j = from; j <= to; j++) {
      const same = word[i - 1] === bytes[start + j - 1]
      let cost = (above[j - 1] as number) + (same ? 0 : 1)
      if (j < i + most) cost = Math.min(cost, (above[j] as number) + 1)
      cost = Math.min(cost, (row[j - 1] as number) + 1)
      if (i > 1 && j > 1 && word[i - 1] === bytes[start + j - 2] && word[i - 2] === bytes[start + j - 1]) {
        cost = Math.min(cost, (above2[j - 2] as number) + 1)
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[above2, above, row] = [above, row, above2]
  }
  if (!isPrefix) return end - start > length ? most + 1 : (above[length] as number)
  let best = most + 1
  for (let j = Math.max(0, word.length - most); j <= Math.min(length, word.length + most); j++) {
    best = Math.min(best, above[j] as number)
  }
  return best
}
