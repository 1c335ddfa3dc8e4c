/**
 * How a character counts when names are hashed. Folding is coarse on purpose (case, accents, width and form are
 * dropped): a hash only proposes, `sameName` decides on the real characters.
 */

/** Not part of a word: spaces, punctuation, symbols. */
export const separator = 0
/** Passed over inside a word: combining marks, soft hyphens, zero-width characters, variation selectors. */
export const ignored = 1

const unknown = 0xffff
const pageSize = 256

/**
 * By the upper byte of a code unit. A text needs few of the 256 pages. All that it has not met yet are this shared one,
 * so that a tab holds some kilobytes instead of a table of all characters.
 */
const unmet = new Uint16Array(pageSize).fill(unknown)
const pages: Uint16Array[] = Array.from({ length: 0x10000 / pageSize }, () => unmet)

/**
 * Folds one UTF-16 code unit: to `separator`, to `ignored`, or to the code unit that stands for it in a hash. The first
 * of a pair of surrogates stands for both: as a letter, or, if they are pictures ("Verizon🚀"), as a separator.
 */
export function foldUnit(unit: number): number {
  const value = (pages[unit >> 8] as Uint16Array)[unit & 0xff] as number
  return value === unknown ? learn(unit) : value
}

/** `foldUnit` of units below 0x80. Most text is ASCII, and this table stays in the nearest cache. */
export const asciiFolds: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  foldSlowly(unit),
)

function learn(unit: number): number {
  let page = pages[unit >> 8] as Uint16Array
  if (page === unmet) {
    page = unmet.slice()
    pages[unit >> 8] = page
  }
  const value = foldSlowly(unit)
  page[unit & 0xff] = value
  return value
}

function foldSlowly(unit: number): number {
  if (unit >= 0xdc00 && unit <= 0xdfff) return ignored
  if (unit >= 0xd83c && unit <= 0xd83e) return separator
  if (unit >= 0xd800 && unit <= 0xdbff) return unit
  const char = String.fromCharCode(unit)
  const kind = kindOf(unit, char)
  if (kind !== undefined) return kind
  // Decomposed Hangul would fold every syllable to its first letter.
  if (isUnspaced(unit)) return char.normalize('NFKC').charCodeAt(0)
  // "İ" becomes two characters in lower case and "ﬁ" two when decomposed; the first stands for both.
  return char.normalize('NFKD').toLowerCase().charCodeAt(0)
}

/**
 * Undefined for letters and digits. What most pages have is told without the patterns: a browser takes longer to
 * compile these than to read a short page.
 */
function kindOf(unit: number, char: string): typeof separator | typeof ignored | undefined {
  // Latin, Greek and Cyrillic letters; U+0345 has case and is a mark.
  const isCased = unit < 0x2000 && unit !== 0x345 && char.toLowerCase() !== char.toUpperCase()
  if (isCased) return undefined
  if (unit < 0xc0 && unit !== 0xad) return '0123456789ª²³¹º¼½¾'.includes(char) ? undefined : separator
  // Dashes, quotes, bullets and the ellipsis.
  if (unit >= 0x2010 && unit <= 0x2027) return separator
  if (/[\p{M}\p{Cf}]/u.test(char)) return ignored
  return /[\p{L}\p{N}]/u.test(char) ? undefined : separator
}

/**
 * Whether a unit is of a script without spaces between words (Thai, Han, Kana, Hangul with its particles): a name may
 * begin and end at any of its characters. By range, since this is asked of every character.
 */
export function isUnspaced(unit: number): boolean {
  if (unit < 0x0e00) return false
  return (
    unit <= 0x0e7f ||
    (unit >= 0x2e80 && unit <= 0xd7ff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff66 && unit <= 0xffdc)
  )
}
