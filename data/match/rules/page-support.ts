import { type Form, formOf } from '../letter-case'
import { followsPartOfName, precedesPartOfName } from './part-of-name'
import { type Claim, isThreat, type Rule, strength } from './rule'

export const sameEntity: Rule = {
  id: 'same-entity',
  why: 'A word keeps one sense throughout a page: where another mention shows the entity, this is it too.',
  // "babuk" on a page about Babuk; but on one about Play or ISIS "play" and "isis" stay words.
  concerns: ({ entry, text, form }) =>
    !isOneSmallWord(text, form) || (entry.policy.ordinary === 'none' && formOf(entry.text) !== 'upper'),
  asksPage: true,
  most: strength.page,
  evidence({ entry, context }, page) {
    const { text, form, lower } = context
    if (!isOneSmallWord(text, form)) return page.hasClaim(entry.key) ? strength.page : 0
    // A program that no list has as a word is written so throughout: "tools like nltest", "nltest was run".
    const isShown = page.hasName(lower) || (entry.policy.ordinary === 'none' && page.hasInSmallLetters(lower))
    return isShown ? strength.page : 0
  },
}

function isOneSmallWord(text: string, form: Form): boolean {
  return form === 'lower' && !/[\s-]/u.test(text)
}

export const sharedBrief: Rule = {
  id: 'shared-brief',
  why: 'Entities of one brief appear together; one that is in many briefs vouches for little.',
  concerns: ({ form }) => form !== 'lower',
  asksPage: true,
  most: strength.page,
  evidence: ({ entry }, page) => (page.kinship(entry) >= 1 ? strength.page : 0),
}

/** So many entities of one kind make it a matter of the page. */
const minOfKind = 2

export const sameKind: Rule = {
  id: 'same-kind',
  why: 'On a page about companies "Apple" is one, even where every sentence on it begins with the word.',
  concerns: ({ form }) => form !== 'lower',
  asksPage: true,
  most: strength.capital,
  evidence(claim, page) {
    const { entry, context } = claim
    if (page.countOfKind(entry.kind) < minOfKind) return 0
    // "People" heads a column, and people are written about below it.
    if (page.hasWord(context.lower) || followsPartOfName(claim)) return 0
    return precedesPartOfName(claim) && !mayHaveProduct(claim) ? 0 : strength.capital
  },
}

export const loneLabel: Rule = {
  id: 'lone-label',
  why: 'A button or an entry of a menu is one word; where that is a rare one, and the page has no other use for it, it is a name: "Twitter".',
  concerns: ({ entry: { kind, policy }, form }) =>
    form === 'capitalised' && policy.ordinary === 'rare' && !isThreat(kind),
  asksPage: true,
  most: strength.capital,
  evidence: ({ context }, page) => (context.alone && !page.hasWord(context.lower) ? strength.capital : 0),
}

/** Within a sentence a company's name stands before that of its product: "powered by Intel Core". */
function mayHaveProduct({ entry: { kind }, context }: Claim): boolean {
  return kind === 'company' && !context.startsSentence && !context.titleCase
}
