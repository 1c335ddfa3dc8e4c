import type { Terminal } from './terminal'

/** 0: done. 1: refused, or the pack has mistakes. 2: the command line itself is wrong. */
export type ExitCode = 0 | 1 | 2

export interface CommandOption {
  name: string
  /** The placeholder of the value in the help; absent for a flag. */
  value?: string
  help: string
}

/** One command of the publishers' tool. */
export interface Command {
  name: string
  /** Names of the operands; those in square brackets are optional: `DIR`, `[DIR]`. */
  operands: readonly string[]
  options: readonly CommandOption[]
  /** One line for the list of commands. */
  summary: string
  /** Further explanation, in lines of at most 80 characters. */
  details: string
  /** @throws CommandError, UsageError */
  run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** The command line, checked against the operands and options of the command. */
export interface Given {
  operand: (index: number) => string
  findOperand: (index: number) => string | undefined
  flag: (name: string) => boolean
  findValue: (name: string) => string | undefined
}
