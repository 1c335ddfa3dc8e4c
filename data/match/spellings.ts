/**
 * The ways to write a name that an index must know besides the one given: scripts that write "and", "in" or "to"
 * as a letter in front of the word.
 */

/** A shorter name with a letter in front is too often another word. */
const minLetters = 4
const arabicPrefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول']
const hebrewPrefixes = ['ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וב', 'ול', 'ומ', 'שב']
const article = 'ال'

/** All spellings of a name, itself first. Adjectives are other words and no spellings: "روسي" is not "روسيا". */
export function spellingsOf(name: string): string[] {
  if (/^\p{Script=Hebrew}[\p{Script=Hebrew}\s]*$/u.test(name) && name.length >= minLetters) {
    return [name, ...hebrewPrefixes.map((prefix) => prefix + name)]
  }
  if (!/^\p{Script=Arabic}[\p{Script=Arabic}\s]*$/u.test(name) || name.length < minLetters) return [name]
  // "to" and the article merge: ل + الصين is للصين.
  const merged = name.startsWith(article) ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : []
  return [name, ...arabicPrefixes.map((prefix) => prefix + name), ...merged]
}
