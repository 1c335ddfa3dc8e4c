import { BuildError } from '../../data/pack/publish/build-pack'
import { buildCommand } from './build-command'
import type { Command, ExitCode } from './command'
import { CommandError, UsageError } from './command-error'
import { diffCommand } from './diff-command'
import { commandHelp, helpText } from './help-text'
import { importCommand } from './import-command'
import { initCommand } from './init-command'
import { lintCommand } from './lint-command'
import { readCommandLine } from './read-command-line'
import { rotateKeysCommand } from './rotate-keys-command'
import { systemErrorText } from './system-error-text'
import type { Terminal } from './terminal'
import { verifyCommand } from './verify-command'

const commands: readonly Command[] = [
  initCommand,
  lintCommand,
  buildCommand,
  verifyCommand,
  diffCommand,
  importCommand,
  rotateKeysCommand,
]

/** Runs one command of the publishers' tool; returns the exit code. Rejects only where the tool itself is wrong. */
export async function runPack(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const isAsked = name === 'help' || name === '--help' || name === '-h'
    const say = isAsked ? terminal.print : terminal.complain
    say(helpText(commands))
    return isAsked ? 0 : 2
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    terminal.complain(`There is no command "${name}".\n\n${helpText(commands)}`)
    return 2
  }
  try {
    const given = readCommandLine(command, rest)
    if (given) return await command.run(given, terminal)
    terminal.print(commandHelp(command))
    return 0
  } catch (error) {
    return explain(error, command, terminal)
  }
}

function explain(error: unknown, command: Command, { complain }: Terminal): ExitCode {
  if (error instanceof UsageError) {
    complain(`${error.message}\n\n${commandHelp(command)}`)
    return 2
  }
  const text =
    error instanceof CommandError ? error.message : (buildErrorText(error) ?? systemErrorText(error))
  if (text === undefined) throw error
  complain(text)
  return 1
}

function buildErrorText(error: unknown): string | undefined {
  return error instanceof BuildError ? `the pack cannot be built: ${error.message}` : undefined
}
