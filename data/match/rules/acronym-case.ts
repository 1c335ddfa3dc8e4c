import { lazyPattern } from '../lazy-pattern'
import { formOf, isLetters, isPlain } from '../letter-case'
import { isGivenName } from '../words/given-names'
import { isThreat, type Rule, strength } from './rule'

/** Up to so many letters a name in capitals is an acronym. */
const maxAcronymLetters = 5

export const acronymCase: Rule = {
  id: 'acronym-case',
  why: 'An acronym in small letters (Isis, nato) may be another word; the page must know it.',
  concerns({ entry, text, form }) {
    if (form === 'upper' || text === entry.text || formOf(entry.text) !== 'upper') return false
    return !/[\d\s]/.test(entry.text) && lettersOf(entry.text).length <= maxAcronymLetters
  },
  // Some papers write Nato and Opec, within sentences too; but Dora is a girl.
  doubtOfName({ entry, text, form }) {
    // Asked in this order, because the list of given names has to be unpacked.
    if (form === 'lower') return strength.page
    const isPerson = entry.policy.ordinary !== 'none' && isGivenName(text)
    return isPerson ? strength.page : strength.capital
  },
}

function lettersOf(text: string): string {
  return isLetters(text) ? text : text.replace(/[^\p{L}]/gu, '')
}

export const allCapitals: Rule = {
  id: 'all-capitals',
  why: 'In a line of capitals an acronym looks like any word ("UN HOMME"), and a word like an acronym.',
  concerns({ entry: { policy, kind, text }, form }) {
    if (form !== 'upper' || policy.ordinary === 'none') return false
    // "CONGRESS VOTES": what is mostly a name needs no capital to be told.
    const isName = policy.ordinary === 'proper' && !isThreat(kind) && formOf(text) !== 'upper'
    return !isName
  },
  most: strength.page,
  doubt({ entry, context }) {
    const isHeading = context.alone && formOf(entry.text) !== 'upper'
    return context.allCapitals || isHeading ? strength.page : 0
  },
}

/** Letters of an acronym that is shared by dozens of things. */
export const maxSharedLetters = 3

export const sharedAcronym: Rule = {
  id: 'shared-acronym',
  why: 'Three letters or digits mean dozens of things; whoever names a group or a program so is hardly the best known of them.',
  concerns({ entry: { kind, text } }) {
    if (!isThreat(kind) || text.length > maxSharedLetters) return false
    return isPlain(text)
      ? /^[A-Za-z0-9]+$/.test(text)
      : /^[\p{L}\p{N}]+$/u.test(text) && !/\p{Script=Han}/u.test(text)
  },
  doubtOfName: () => strength.page,
}

export const otherAcronym: Rule = {
  id: 'other-acronym',
  why: 'A command of three letters in capitals that it does not have is short for something else: “ARP”, and “NET” where the point of “.NET” is lost.',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    isThreat(kind) &&
    policy.ordinary === 'common' &&
    form === 'upper' &&
    formOf(text) !== 'upper' &&
    text.length > 1 &&
    text.length <= maxSharedLetters &&
    isLetters(text),
  doubtOfName: () => strength.command,
}

export const notSurname: Rule = {
  id: 'not-surname',
  why: 'Two or three capitals are an acronym and no surname, beside a known town as well: "Boston, MA".',
  concerns: ({ entry: { kind, text }, form }) =>
    kind === 'person' && form === 'upper' && text.length <= maxSharedLetters && formOf(text) !== 'upper',
  most: strength.cue,
  doubt: ({ context }) => (context.allCapitals ? 0 : strength.cue),
}

export const bracketed: Rule = {
  id: 'bracketed',
  why: 'What stands in brackets behind a name is short for that: "Boeing (BA)" is no British Airways.',
  concerns: ({ entry: { kind, text }, form }) =>
    form === 'upper' &&
    kind !== 'place' &&
    text.length > 1 &&
    text.length <= maxBracketed &&
    formOf(text) === 'upper' &&
    isLetters(text),
  most: strength.page,
  doubt({ context: { before, after, text } }) {
    if (!/^[)\]]/.test(after)) return 0
    const name = nameBefore().exec(before)?.[1]
    // "ARLINGTON, Texas (AP)" begins a report.
    if (name === undefined || before.length < minBefore) return 0
    return initialsOf(name).includes(text) ? 0 : strength.page
  },
}

const maxBracketed = 4
/** So many characters before a bracket are more than where a report was written. */
const minBefore = 24
const nameBefore = lazyPattern(() => /((?:\p{Lu}[\p{L}'’&.-]* (?:(?:and|of|for|the|&) )*)+)[([]+$/u)

function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, '')
}
