import type { Command } from './command'

const program = 'inbrief-pack'

/** The list of commands. */
export function helpText(commands: readonly Command[]): string {
  const rows = commands.map((command): [string, string] => [usageOf(command), command.summary])
  return `${program} makes packs of briefs for readers of Inbrief.

${table(rows)}

${program} COMMAND --help says more about one command.`
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = command.options.map(({ name, value, help }): [string, string] => [
    `--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  const parts = [`${program} ${usageOf(command)}${options.length > 0 ? ' [OPTIONS]' : ''}`, command.details]
  return [...parts, ...(options.length > 0 ? [table(options)] : [])].join('\n\n')
}

function usageOf({ name, operands }: Command): string {
  return [name, ...operands].join(' ')
}

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
