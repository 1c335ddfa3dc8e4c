import { lazyPattern } from '../lazy-pattern'
import { followsPartOfName } from './part-of-name'
import { isMake, type Rule, strength, type WrittenName } from './rule'

export const sharedSurname: Rule = {
  id: 'shared-surname',
  why: 'A surname that many have (Johnson) or that is a word (Rice) is somebody’s or nobody’s: a title, a list or the full name must say whose.',
  concerns: ({ entry: { kind, policy } }) =>
    kind === 'person' && policy.given !== '' && (policy.shared || policy.ordinary === 'common'),
  doubtOfName: () => strength.page,
}

export const sharedName: Rule = {
  id: 'shared-name',
  why: 'What people, towns and heroes are called (Oscar, Bristol, Hercules) is theirs on most pages; that it is a company, a product or a club (Valencia) the page must show.',
  concerns: isSharedName,
  doubtOfName: () => strength.page,
}

export const amongItsKind: Rule = {
  id: 'among-its-kind',
  why: 'Where a page mentions another company, Ford is one as well.',
  concerns: isSharedName,
  asksPage: true,
  most: strength.page,
  evidence(claim, page) {
    const { entry, context } = claim
    if (page.countOfKind(entry.kind) === 0 || page.hasWord(context.lower)) return 0
    return followsPartOfName(claim) || ofSeries().test(context.after) ? 0 : strength.page
  },
}

/** "Delta IV" */
const ofSeries = lazyPattern(() => /^ [IVX]+(?![\p{L}\p{N}])/u)

/** Organisations are clubs above all, where one word with a capital names them: NATO has more of them. */
function isSharedName({ entry: { kind, policy, text }, form }: WrittenName): boolean {
  if (form !== 'capitalised' || /[\s-]/u.test(text)) return false
  return isMake(kind) ? policy.shared : kind === 'organisation' && policy.ordinary === 'proper'
}
