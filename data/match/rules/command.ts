import { type Rule, strength } from './rule'

const nouns = /^(command|commands|utility|tool|cmdlet|binary|executable)$/iu

export const command: Rule = {
  id: 'command',
  why: 'The name of a command is an ordinary word unless written as a command: net.exe, `net`, the net command.',
  concerns: ({ entry: { kind } }) => kind === 'malware' || kind === 'product' || kind === 'technology',
  most: strength.command,
  forCommands: true,
  evidence({ context }) {
    const { before, after, next } = context
    const isProgram = /^\.exe\b/iu.test(after) || /\.exe$/iu.test(context.text)
    const isCode = /`$/u.test(before) && /^`/u.test(after)
    return isProgram || isCode || (next.joined && nouns.test(next.word)) ? strength.command : 0
  },
}
