/** What stands before the name of a person, in lower case. */

const set = (words: string) => new Set(words.split(' '))

/** Those that are shortened, with or without a point: "Sen. X". */
export const shortTitles: ReadonlySet<string> = set(
  'mr mrs ms dr prof sen rep gov gen col capt lt sgt pres hon rev',
)

/** Those that are given to whom the news are about, and hardly stand before another name. */
export const titles: ReadonlySet<string> = new Set([
  ...shortTitles,
  ...set('miss sir lord dame president senator'),
])

/** Those that tell a person as well, but seldom one of those: "Captain Cook". */
export const ranks: ReadonlySet<string> = set(
  'lady king queen prince princess judge professor captain detective',
)
