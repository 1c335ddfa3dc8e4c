/**
 * Letters of other scripts, and digits, that look like a Latin letter in most fonts: the part of
 * https://www.unicode.org/Public/security/latest/confusables.txt that names of people and groups are made of.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  ѕ: 's',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  // Armenian, Latin
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  // Digits
  0: 'o',
  1: 'l',
  5: 's',
}

/** Whether one word mixes letters of two scripts that look alike: Latin with Cyrillic, Greek or Armenian. */
export function mixesScripts(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        /\p{Script=Latin}/u.test(word) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word),
    )
}

/** Names with the same outline look the same to a reader, whatever letters they are written in. */
export function outlineOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\s]/gu, '')
  return [...plain]
    .map((letter) => (Object.hasOwn(lookAlikes, letter) ? lookAlikes[letter] : letter))
    .join('')
    .replaceAll('i', 'l')
}
