import { type Rule, strength } from './rule'

const nouns = /^(command|commands|utility|tool|cmdlet|binary|executable)$/iu

export const command: Rule = {
  id: 'command',
  why: 'The name of a command is an ordinary word unless written as a command: net.exe, `net`, the net command.',
  concerns: ({ kind }) => kind === 'malware' || kind === 'product' || kind === 'technology',
  most: strength.command,
  forCommands: true,
  evidence({ context }) {
    const { before, after, next } = context
    const isProgram = /^\.exe\b/iu.test(after) || /\.exe$/iu.test(context.text)
    const isCode = /`$/u.test(before) && /^`/u.test(after)
    return isProgram || isCode || (next.joined && nouns.test(next.word)) ? strength.command : 0
  },
}

/** What stands behind most words: the end of a clause, or a word that begins otherwise than the nouns do. */
const behindOtherWords = /[,;:?!)] |\. | (?!com|uti|too|cmd|bin|exe)[a-z0-9(]/iy

/**
 * Whether a word that ends here may be written as a command, as far as a quick look tells: true for all that the rule
 * accepts and for some that it does not.
 */
export function mayBeCommand(text: string, end: number): boolean {
  behindOtherWords.lastIndex = end
  return !behindOtherWords.test(text)
}
