import { parseArgs } from 'node:util'
import type { Command, Given } from './command'
import { UsageError } from './command-error'

/** Parses the arguments of a command; null if help is asked for. @throws UsageError */
export function readCommandLine({ name, operands, options }: Command, args: readonly string[]): Given | null {
  const { values, positionals } = parse(args, options)
  if (values.help === true) return null
  const required = operands.filter((operand) => !operand.startsWith('[')).length
  if (positionals.length < required) throw new UsageError(`${name} needs ${operands[positionals.length]}`)
  const extra = positionals[operands.length]
  if (extra !== undefined) throw new UsageError(`${name} takes no "${extra}"`)
  return {
    operand(index) {
      const operand = positionals[index]
      if (operand === undefined) throw new UsageError(`${name} needs ${operands[index]}`)
      return operand
    },
    findOperand: (index) => positionals[index],
    flag: (option) => values[option] === true,
    findValue(option) {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    },
  }
}

interface Parsed {
  values: Readonly<Record<string, unknown>>
  positionals: readonly string[]
}

function parse(args: readonly string[], options: Command['options']): Parsed {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ['help', { type: 'boolean' as const, short: 'h' }],
        ...options.map(({ name, value }) => [
          name,
          { type: value ? ('string' as const) : ('boolean' as const) },
        ]),
      ]),
    })
  } catch (error) {
    // The first sentence of `parseArgs` says what is wrong, the rest how to escape dashes.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}
