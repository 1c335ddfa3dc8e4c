import { followsPartOfName } from './longer-name'
import { isMake, type Rule, strength, type WrittenName } from './rule'

export const sharedSurname: Rule = {
  id: 'shared-surname',
  why: 'A surname that many have (Johnson, Collins) is somebody’s: whose, a title, a list or the full name must say.',
  concerns: ({ entry: { kind, policy } }) => kind === 'person' && policy.given !== '' && policy.shared,
  doubtOfName: () => strength.page,
}

export const sharedName: Rule = {
  id: 'shared-name',
  why: 'A word that people, towns and heroes have for a name (Oscar, Bristol, Hercules) is theirs on most pages; that it is a company’s or a product’s the page must show.',
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
    return followsPartOfName(claim) || ofSeries.test(context.after) ? 0 : strength.page
  },
}

/** "Delta IV" */
const ofSeries = /^ [IVX]+(?![\p{L}\p{N}])/u

function isSharedName({ entry: { kind, policy }, form }: WrittenName): boolean {
  return isMake(kind) && form === 'capitalised' && policy.shared
}
