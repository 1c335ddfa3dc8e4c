export interface BriefAge {
  count: number
  unit: 'day' | 'month' | 'year'
  /** Whether the brief is older or newer than the article. */
  than: 'older' | 'newer'
}

const dayMs = 24 * 60 * 60 * 1000
/** Beyond these, months say more than days, and years more than months. */
const mostDays = 45
const mostMonths = 24

/**
 * How much older or newer a brief is than the article, as exactly as both dates allow; null where they are of the
 * same day, month or year as far as can be told.
 *
 * @param brief `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param article `YYYY-MM-DD`
 */
export function briefAge(brief: string, article: string): BriefAge | null {
  const [year = 0, month, day] = brief.split('-').map(Number)
  const [atYear = 0, atMonth = 1, atDay = 1] = article.split('-').map(Number)
  if (month === undefined) return age(atYear - year, 'year')
  if (day !== undefined) {
    const days = Math.round((Date.UTC(atYear, atMonth - 1, atDay) - Date.UTC(year, month - 1, day)) / dayMs)
    if (Math.abs(days) <= mostDays) return age(days, 'day')
  }
  const months = wholeMonths(12 * (atYear - year) + atMonth - month, day === undefined ? 0 : atDay - day)
  return Math.abs(months) < mostMonths ? age(months, 'month') : age(Math.trunc(months / 12), 'year')
}

/** A month that is not complete does not count. */
function wholeMonths(months: number, days: number): number {
  if (months > 0 && days < 0) return months - 1
  return months < 0 && days > 0 ? months + 1 : months
}

function age(count: number, unit: BriefAge['unit']): BriefAge | null {
  if (count === 0) return null
  return { count: Math.abs(count), unit, than: count > 0 ? 'older' : 'newer' }
}
