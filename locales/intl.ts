import { intlLocale } from './interface-language'

/** Making a formatter costs far more than using it, and a list uses the same one in every row. */
const made = new Map<string, unknown>()

function once<T>(name: string, options: object, make: (locale: string) => T): T {
  const locale = intlLocale()
  const key = `${name} ${locale} ${JSON.stringify(options)}`
  const known = made.get(key) as T | undefined
  if (known) return known
  const one = make(locale)
  made.set(key, one)
  return one
}

/** The formatter of numbers for these options, made once. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once('number', options, (locale) => new Intl.NumberFormat(locale, options))
}

/** The formatter of dates for these options, made once. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', options, (locale) => new Intl.DateTimeFormat(locale, options))
}

/** The formatter of lists for these options, made once. */
export function listFormat(options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return once('list', options, (locale) => new Intl.ListFormat(locale, options))
}

/** The formatter of "3 months ago" for these options, made once. */
export function relativeTimeFormat(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return once('relative', options, (locale) => new Intl.RelativeTimeFormat(locale, options))
}

/** The plural rules of the interface's language, made once. */
export function pluralRules(): Intl.PluralRules {
  return once('plural', {}, (locale) => new Intl.PluralRules(locale))
}
