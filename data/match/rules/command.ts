import type { Context } from '../context/read-context'
import { lazyPattern } from '../lazy-pattern'
import { lowerCase } from '../letter-case'
import { type Rule, strength } from './rule'

const nouns = new Set(['command', 'commands', 'utility', 'tool', 'cmdlet', 'binary', 'executable'])

export const command: Rule = {
  id: 'command',
  why: 'The name of a command is an ordinary word unless written as a command: net.exe, `net`, the net command.',
  concerns: ({ entry: { kind } }) => kind === 'malware' || kind === 'product' || kind === 'technology',
  most: strength.command,
  forCommands: true,
  evidence({ context }) {
    const { before, after } = context
    const isProgram = (after.startsWith('.') && /^\.exe\b/iu.test(after)) || /\.exe$/iu.test(context.text)
    const isCode = before.endsWith('`') && after.startsWith('`')
    return isProgram || isCode || isNamedCommand(context) ? strength.command : 0
  },
}

/** "the net command", "the 'net' command" */
function isNamedCommand({ next: { word, gap, joined } }: Context): boolean {
  return (joined || closing.test(gap)) && nouns.has(lowerCase(word))
}

const closing = /^["'”’»]\s$/

const inUse = lazyPattern(
  () =>
    /(?:^|[\s(])(?:using|via|used|ran|running|executed|executing|launched|launching|leveraged|leveraging|installed|downloaded|deployed)\s(?:[\p{L}\p{N}.]+(?:,\s|,?\s(?:and|or)\s)){0,3}$/u,
)

export const programInUse: Rule = {
  id: 'program-in-use',
  why: 'What is run or used without an article is a program, though written as it is typed: “using hashdump and mimikatz”; and so is what a binary is called, in quotes: “the binary ‘winexe’”.',
  concerns: ({ entry: { kind, policy }, form }) =>
    form === 'lower' && kind === 'malware' && policy.ordinary === 'none',
  most: strength.page,
  evidence: ({ context: { before, after } }) =>
    inUse().test(before) || (quotedProgram.test(before) && closingQuote.test(after)) ? strength.page : 0,
}

const quotedProgram = /(?:^|[\s(])(?:command|utility|tool|cmdlet|binary|executable|program)s? ["“‘'`]$/u
const closingQuote = /^["”’'`]/u
