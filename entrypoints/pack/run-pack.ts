import { parseArgs } from 'node:util'
import { BuildError } from '../../data/pack/publish/build-pack'
import { CommandError } from './command-error'
import { initPack } from './init-pack'
import { publishPack } from './publish-pack'
import { rotateKeys } from './rotate-keys'

/** What a command needs from outside. */
export interface Terminal {
  nowMs: number
  print: (line: string) => void
  complain: (line: string) => void
}

const usage = `npm run pack -- init DIR         write a new pack with its keys into DIR
npm run pack -- build DIR OUT    check, build and sign the pack in DIR into OUT
  --days N                       the release is valid for N days (365)
npm run pack -- rotate-keys DIR  replace the online key; readers follow
  --offline                      replace the offline key instead
  --recover                      after a theft: a new online key by the offline key
  --offline-key FILE             where the offline key is (DIR/keys/offline.json)`

/** Runs one command of the publishers' tool; answers the exit code. */
export async function runPack(args: string[], terminal: Terminal): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        days: { type: 'string', default: '365' },
        offline: { type: 'boolean', default: false },
        recover: { type: 'boolean', default: false },
        'offline-key': { type: 'string' },
      },
    })
    const [command, dir, out, ...more] = positionals
    if (command === 'init' && dir && !out) return await initPack(dir, terminal)
    if (command === 'rotate-keys' && dir && !out) {
      const { offline, recover, 'offline-key': offlineKeyPath } = values
      const wish = { dir, offline, recover, ...(offlineKeyPath !== undefined && { offlineKeyPath }) }
      return await rotateKeys(wish, terminal)
    }
    const days = Number(values.days)
    if (command === 'build' && dir && out && more.length === 0 && Number.isInteger(days) && days > 0) {
      return await publishPack({ dir, out, days }, terminal)
    }
    terminal.complain(usage)
  } catch (error) {
    const isExpected = error instanceof CommandError || error instanceof BuildError
    if (!isExpected && !isArgumentError(error)) throw error
    terminal.complain(
      error instanceof BuildError ? `the pack cannot be built: ${error.message}` : error.message,
    )
  }
  return 1
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
