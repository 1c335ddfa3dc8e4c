import type { BriefAge } from '../data/page/brief-age'
import { say } from '../locales/say'

/** "4 months older than the article". */
export function ageWords({ count, unit, than }: BriefAge): string {
  return say(`age.${unit}_${than}`, { count })
}
