/** The languages of the interface, each with the plural forms that it has: https://cldr.unicode.org, `Intl.PluralRules`. */
export const pluralForms = {
  en: ['one', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  de: ['one', 'other'],
  ja: ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const

/** As in `_locales/`, and as a tag of BCP 47. */
export type Language = keyof typeof pluralForms

/** The language that others fall back to, and whose text defines a message's placeholders. */
export const defaultLanguage: Language = 'en'

export const languages = Object.keys(pluralForms) as Language[]

/**
 * One thing that the interface says, in every language. `{name}` is a placeholder. A message that counts something
 * has `{count}` and, in each language, a text for each plural form; the forms for 0, 1 and 2 may leave the number out.
 */
export type Message =
  | Record<Language, string>
  | { [L in Language]: Record<(typeof pluralForms)[L][number], string> }

/** The messages of one surface, by names of letters and digits. */
export type Messages = Record<string, Message>
