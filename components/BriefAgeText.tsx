import { briefAge } from '../data/page/brief-age'
import { say } from '../locales/say'

export interface BriefAgeTextProps {
  /** The date of the brief: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string
  /** `YYYY-MM-DD`, or null if the page does not say. */
  articleDate: string | null
}

/** "4 months older than the article"; nothing if both are of the same time, or the page gives no date. */
export function BriefAgeText({ date, articleDate }: BriefAgeTextProps) {
  const age = articleDate === null ? null : briefAge(date, articleDate)
  return age && <span class="brief-age">{say(`age.${age.unit}_${age.than}`, { count: age.count })}</span>
}
