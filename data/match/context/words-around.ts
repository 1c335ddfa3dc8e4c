/** What the words around a surface look like: asked of every doubtful word. */

export interface WordsAround {
  /** The longer words are all capitalised, as in a headline, a menu or a list. */
  titleCase: boolean
  /** All letters are capitals. */
  allCapitals: boolean
}

/** What was counted of them so far. */
interface Counted {
  /** Words that are long enough to have a capital in a headline, and how many of them have one. */
  long: number
  longCapitalised: number
  /** Of words of scripts that have capitals. */
  letters: number
  hasLower: boolean
}

/** Words of fewer letters may be in lower case in a headline. */
const minHeadlineLetters = 4

export function lookAround(before: string, after: string): WordsAround {
  const counted: Counted = { long: 0, longCapitalised: 0, letters: 0, hasLower: false }
  const isRead = countWords(before, counted) && (isPlainSentence(counted) || countWords(after, counted))
  const { long, longCapitalised, letters, hasLower } = isRead
    ? counted
    : countForeignWords(`${before} ${after}`)
  return {
    titleCase: long >= 2 && longCapitalised === long,
    allCapitals: letters >= minHeadlineLetters && !hasLower,
  }
}

/** A long word in small letters settles both questions. */
function isPlainSentence({ long, longCapitalised }: Counted): boolean {
  return long > longCapitalised
}

/**
 * By hand, as far as there is nothing but ASCII and the signs of typesetting, and no further than needed.
 *
 * @returns false where there is something else
 */
function countWords(text: string, counted: Counted): boolean {
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20
    if (unit >= 0x80 && (unit < 0x2000 || unit > 0x206f)) return false
    const isLower = unit >= 0x61 && unit <= 0x7a
    const isLetter = isLower || (unit >= 0x41 && unit <= 0x5a)
    if (isLower) counted.hasLower = true
    if (start < 0) {
      if (isLetter) start = i
    } else if (!isLetter && unit !== 0x27 && unit !== 0x2019) {
      const length = i - start
      counted.letters += length
      if (length >= minHeadlineLetters) {
        counted.long += 1
        if (text.charCodeAt(start) <= 0x5a) counted.longCapitalised += 1
        else return true
      }
      start = -1
    }
  }
  return true
}

function countForeignWords(text: string): Counted {
  const words = text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []
  const long = words.filter((word) => word.length >= minHeadlineLetters)
  // Words of scripts without capitals say nothing: "WHO警告" is no heading.
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase())
  return {
    long: long.length,
    longCapitalised: long.filter((word) => /^\p{Lu}/u.test(word)).length,
    letters: cased.join('').length,
    hasLower: cased.some((word) => word !== word.toUpperCase()),
  }
}
