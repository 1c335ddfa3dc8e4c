import type { EntityKind } from '../../brief/entity'
import { isLetters, isPlain } from '../letter-case'
import { type Rule, strength } from './rule'

export const smallLetters: Rule = {
  id: 'small-letters',
  why: 'A name in small letters may be a word of another language (conti, mana); the page must write it as a name, too.',
  concerns: ({ entry: { policy, text }, form }) =>
    form === 'lower' &&
    policy.ordinary === 'none' &&
    isLetters(text) &&
    text !== text.toLowerCase() &&
    !isJoinedWords(text),
  doubtOfName: () => strength.page,
}

/** Fewer letters are a word of some language, however a name joins them: SoFi. */
const minJoined = 5

/** "psexec" for PsExec is no word of any language. */
function isJoinedWords(text: string): boolean {
  return text.length >= minJoined && (isPlain(text) ? /[a-z][A-Z]/ : /\p{Ll}\p{Lu}/u).test(text)
}

/** So many programs make a page one about software. */
const minPrograms = 2
/** Fewer letters are a word of some language: vue, lit. */
const minLetters = 4

export const amongPrograms: Rule = {
  id: 'among-programs',
  why: 'Who writes about software writes the names of programs as they are typed: "redis"; a rare word where the page has it with a capital, too.',
  concerns: ({ entry: { kind, policy, text }, form }) =>
    form === 'lower' &&
    isProgram(kind) &&
    policy.ordinary !== 'common' &&
    (text.length >= minLetters || text === text.toLowerCase()),
  asksPage: true,
  most: strength.command,
  evidence({ entry, context }, page) {
    const programs = page.countOfKind('product') + page.countOfKind('technology')
    if (programs < minPrograms) return 0
    // Kafka and Jenkins are no words at all.
    if (entry.policy.ordinary === 'proper') return strength.command
    // "pip" is written so.
    if (entry.text === context.text || page.hasName(context.lower)) return strength.cue
    return entry.policy.ordinary === 'none' ? strength.page : 0
  },
}

export function isProgram(kind: EntityKind): boolean {
  return kind === 'product' || kind === 'technology'
}
