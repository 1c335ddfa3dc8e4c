import type { Terminal } from './terminal'

/** 0: done. 1: refused, or the pack has mistakes. 2: the command line itself is wrong. */
export type ExitCode = 0 | 1 | 2

export interface CommandOption {
  name: string
  /** What the value stands for in the help; a flag has none. */
  value?: string
  help: string
}

/** One command of the publishers' tool. */
export interface Command {
  name: string
  /** Names of what it is given, those in square brackets may be left out: `DIR`, `[DIR]`. */
  operands: readonly string[]
  options: readonly CommandOption[]
  /** One line for the list of commands. */
  summary: string
  /** What else there is to know, in lines of at most 80 characters. */
  details: string
  /** @throws CommandError, UsageError */
  run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** What stands on the command line, checked against the operands and options of the command. */
export interface Given {
  operand: (index: number) => string
  findOperand: (index: number) => string | undefined
  flag: (name: string) => boolean
  findValue: (name: string) => string | undefined
}
