import type { BriefAge } from '../data/page/brief-age'
import { countWords } from './count-words'

/** "4 months older than the article". */
export function ageWords({ count, unit, than }: BriefAge): string {
  return `${countWords(count, unit)} ${than} than the article`
}
