import { hasCueBeside } from '../context/has-cue-beside'
import { lowerCase } from '../letter-case'
import { type Rule, strength } from './rule'

const dotted = /\p{L}\.\p{L}/u
const goesOn = /^\.?\p{Lu}(?![\p{L}\p{N}])/u

export const longerAbbreviation: Rule = {
  id: 'longer-abbreviation',
  why: 'An abbreviation with points goes on to its last letter: "28 U.S.C. § 1983" is a code of laws.',
  concerns: ({ text }) => text.includes('.') && dotted.test(text),
  doubt: ({ context }) => (goesOn.test(context.after) ? strength.never : 0),
}

const signsBehind = /[+#]+$/u

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
