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

export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once('number', options, (locale) => new Intl.NumberFormat(locale, options))
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', options, (locale) => new Intl.DateTimeFormat(locale, options))
}

export function listFormat(options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return once('list', options, (locale) => new Intl.ListFormat(locale, options))
}

export function relativeTimeFormat(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  return once('relative', options, (locale) => new Intl.RelativeTimeFormat(locale, options))
}

export function pluralRules(): Intl.PluralRules {
  return once('plural', {}, (locale) => new Intl.PluralRules(locale))
}
