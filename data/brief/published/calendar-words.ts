/** Languages of the pages, beside English, whose dates are read. */
const languages = ['de', 'es', 'fr', 'it', 'nl', 'pt']

interface CalendarWords {
  /** The number of a month from 1, by its name. */
  months: ReadonlyMap<string, number>
  weekdays: ReadonlySet<string>
}

let known: CalendarWords | undefined

/**
 * The full names of months and days of the week as `plainWord` writes them, from the Unicode locale data that every
 * browser and Node have. Short names are left aside: many are words of another language.
 */
export function calendarWords(): CalendarWords {
  if (known) return known
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  for (const language of languages) {
    const monthOf = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    const weekdayOf = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      months.set(plainWord(monthOf.format(Date.UTC(2024, month))), month + 1)
    }
    for (let day = 1; day <= 7; day++) weekdays.add(plainWord(weekdayOf.format(Date.UTC(2024, 0, day))))
  }
  known = { months, weekdays }
  return known
}

/** In lower case and without accents: `Março` is `marco`. */
export function plainWord(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
