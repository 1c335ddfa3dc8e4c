// @ts-check
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const packageCommands = join(root, 'node_modules', '.bin')

/**
 * Runs a command, of the system or of a package, to its end in the project's folder, and returns what it wrote, both
 * streams in one. Never rejects: a command that cannot be started has the code 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, cwd?: string }} [options] `show`: write to the terminal
 *   instead; `cwd`: in another folder than the project's
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { show = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      cwd,
      env: { ...process.env, PATH: `${packageCommands}${delimiter}${process.env.PATH}`, ...env },
      // npm and the commands of packages are scripts there.
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
