import { roles } from '../data/brief/brief'
import type { Problem } from '../data/brief/problem'
import { sectionNames } from '../data/brief/section-names'
import { maxWhoDepth } from '../data/brief/text-limits'
import { listFormat } from '../locales/intl'
import { say } from '../locales/say'

/** A mistake in a brief, explained to its writer in one sentence without a full stop. */
export function briefProblemText({ code, detail }: Pick<Problem, 'code' | 'detail'>): string {
  const [first = '', second = ''] = detail.split('/')
  switch (code) {
    case 'missingTitle':
    case 'missingDate':
    case 'emptyItem':
    case 'notABrief':
    case 'pageTooLarge':
    case 'noSources':
      return say(`problem.${code}`)
    case 'nestedTooDeep':
      return say('problem.nestedTooDeep', { detail, levels: maxWhoDepth })
    case 'unknownSection':
      return say('problem.unknownSection', {
        detail,
        sections: Object.values(sectionNames).join(say('everywhere.separator')),
      })
    case 'unknownRole':
      return say('problem.unknownRole', { detail, roles: roles.join(say('everywhere.separator')) })
    case 'sourceWithoutAddress':
      return say('problem.sourceWithoutAddress', { detail, example: 'https://example.com/' })
    case 'badSourceNumber':
      return say('problem.badSourceNumber', { number: Number(first), expected: Number(second) })
    case 'summaryTooLong':
    case 'textTooLong':
      return say(`problem.${code}`, { number: Number(first), most: Number(second) })
    case 'ambiguousDate':
      return say('problem.ambiguousDate', {
        dates: listFormat({ type: 'disjunction' }).format([first, second]),
      })
    default:
      return say(`problem.${code}`, { detail })
  }
}
