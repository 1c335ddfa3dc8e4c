import { hasCueBeside } from '../context/has-cue-beside'
import { lazyPattern } from '../lazy-pattern'
import { isPlain, lowerCase } from '../letter-case'
import { type Rule, strength } from './rule'

/** A quick look that is true of all that the pattern finds. */
const mayGoOn = /^\.?[^\s,;:)]/
const goesOn = lazyPattern(() => /^\.?\p{Lu}(?![\p{L}\p{N}])/u)

export const longerAbbreviation: Rule = {
  id: 'longer-abbreviation',
  why: 'An abbreviation with points goes on to its last letter: "28 U.S.C. § 1983" is a code of laws.',
  concerns: ({ text }) => text.includes('.') && isDotted(text),
  doubt: ({ context: { after } }) => (mayGoOn.test(after) && goesOn().test(after) ? strength.never : 0),
}

function isDotted(text: string): boolean {
  return (isPlain(text) ? /[A-Za-z]\.[A-Za-z]/ : /\p{L}\.\p{L}/u).test(text)
}

const signsBehind = /[+#]+$/

export const signsOfName: Rule = {
  id: 'signs-of-name',
  why: 'A name that ends with a sign is told by it: "Notepad" is not Notepad++.',
  concerns: ({ entry: { text } }) => text.endsWith('+') || text.endsWith('#'),
  doubt({ entry, context }) {
    const signs = signsBehind.exec(entry.text)?.[0] ?? ''
    return context.after.startsWith(signs) ? 0 : strength.never
  },
}

export const bodyInOneWord: Rule = {
  id: 'body-in-one-word',
  why: 'A body has an article; written as one word and without it, its name is a surname: "Sheldon Whitehouse".',
  concerns: ({ entry: { kind, text }, form, text: written }) =>
    kind === 'agency' && form === 'capitalised' && /\s/u.test(text) && !/[\s-]/u.test(written),
  doubt({ context }) {
    const hasArticle = context.previous.joined && lowerCase(context.previous.word) === 'the'
    return hasArticle || hasCueBeside(context, 'agency') ? 0 : strength.never
  },
}
