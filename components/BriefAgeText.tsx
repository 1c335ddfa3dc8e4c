import { briefAge } from '../data/page/brief-age'
import { ageWords } from './age-words'

export interface BriefAgeTextProps {
  /** Of the brief: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string
  /** `YYYY-MM-DD`, or null where the page does not tell. */
  articleDate: string | null
}

/** "4 months older than the article"; nothing where both are of the same time, or the page does not tell its own. */
export function BriefAgeText({ date, articleDate }: BriefAgeTextProps) {
  const age = articleDate === null ? null : briefAge(date, articleDate)
  return age && <span class="brief-age">{ageWords(age)}</span>
}
