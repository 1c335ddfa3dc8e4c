import { isBriefDate } from '../is-brief-date'
import { calendarWords, plainWord } from './calendar-words'

export type WordedDate =
  | { is: 'date'; date: string }
  /** Day and month cannot be told apart. */
  | { is: 'ambiguous'; dayFirst: string; monthFirst: string }
  | { is: 'none' }

const none: WordedDate = { is: 'none' }

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * A date as people write it: in numbers, in English, or with the full name of the month in other languages of Western
 * Europe. `10 October 2024`, `Oct. 10th, 2024`, `10/10/2024`, `10 de octubre de 2024`.
 */
export function parseWordedDate(text: string): WordedDate {
  const plain = plainWord(text.slice(0, 60))
    .replace(/^([a-z-]+),? (?=.*\d)/, (start, word) => (calendarWords().weekdays.has(word) ? '' : start))
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /, '')
    .replace(/(\d)(?:st|nd|rd|th|er|\u00ba)(?![a-z])/g, '$1')
    .replace(/\b(?:of|the|de|del|den|le)\b|[,.](?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:t\d.*)?$/.exec(plain)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain)
  if (numbers) return fromNumbers(numbers[1], numbers[2], numbers[3])
  const dayFirst = /^(\d{1,2})[ -]([a-z]+)[ -](\d{4})$/.exec(plain)
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([a-z]+) (\d{1,2}) (\d{4})$/.exec(plain)
  if (monthFirst) return dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const month = /^([a-z]+) (\d{4})$/.exec(plain)
  return month ? dateOf(month[2], monthOf(month[1])) : none
}

function fromNumbers(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): WordedDate {
  const dayFirst = dateOf(year, second, first)
  const monthFirst = dateOf(year, first, second)
  if (dayFirst.is !== 'date') return monthFirst
  if (monthFirst.is !== 'date' || monthFirst.date === dayFirst.date) return dayFirst
  return { is: 'ambiguous', dayFirst: dayFirst.date, monthFirst: monthFirst.date }
}

/** The number of a month by its full name or its first letters; `0` where no month has this name. */
function monthOf(word = ''): string {
  const english =
    word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word === 'sept' ? 'sep' : word)) + 1
  return String(english || (calendarWords().months.get(word) ?? 0))
}

function dateOf(year = '', month?: string, day?: string): WordedDate {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
  const date = parts.filter((part) => part !== undefined).join('-')
  return isBriefDate(date) ? { is: 'date', date } : none
}
