/**
 * The spellings of a name that an index must know besides the one given: some scripts write "and", "in" or "to" as a
 * letter in front of the word, and papers write acronyms with dots.
 */
import type { EntityKind } from '../brief/entity'

/** A shorter name with a letter in front is too often another word. */
const minLetters = 4
const arabicPrefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول']
const hebrewPrefixes = ['ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וב', 'ול', 'ומ', 'שב']
const article = 'ال'
const acronym = /^\p{Lu}{2,4}$/u
/**
 * As a rule malware and programs in capitals are no acronyms, and each letter with a dot is a word that pages must look
 * for.
 */
const withAcronyms = new Set<EntityKind>(['agency', 'organisation', 'company', 'place', 'law'])

/** All spellings of a name, itself first. Adjectives are other words and no spellings: "روسي" is not "روسيا". */
export function spellingsOf(name: string, kind: EntityKind): string[] {
  if (/^\p{Script=Hebrew}[\p{Script=Hebrew}\s]*$/u.test(name) && name.length >= minLetters) {
    return [name, ...hebrewPrefixes.map((prefix) => prefix + name)]
  }
  if (acronym.test(name) && withAcronyms.has(kind)) return [name, name.replace(/./gu, '$&.')]
  if (!/^\p{Script=Arabic}[\p{Script=Arabic}\s]*$/u.test(name) || name.length < minLetters) return [name]
  // "to" and the article merge: ل + الصين is للصين.
  const merged = name.startsWith(article) ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : []
  return [name, ...arabicPrefixes.map((prefix) => prefix + name), ...merged]
}
