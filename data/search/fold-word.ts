/** Letters that Unicode does not decompose and that readers type as others. */
const likeOthers: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
}
const likeOthersPattern = new RegExp(`[${Object.keys(likeOthers).join('')}]`, 'gu')
/** Accents, vowel signs, soft hyphens and the Arabic letter that only draws a word out. */
const dropped = /[\p{M}\p{Cf}\u0640]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\x00-\x7f]*$/

/** A word as it is compared: without case, accents, width and form. */
export function foldWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(likeOthersPattern, (letter) => likeOthers[letter] ?? letter)
    .normalize('NFC')
}
