/** `npm run pack -- COMMAND`: the command line as publishers get it, bundled again if its sources have changed. */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommandLine, commandLinePath } from './build-command-line'

const sources = ['data', 'entrypoints/pack', 'locales', 'scripts', 'package-lock.json']

if (builtMs() < Math.max(...sources.map(newestMs))) await buildCommandLine()
const { status } = spawnSync(process.execPath, [commandLinePath, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1

function builtMs(): number {
  return statSync(commandLinePath, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestMs(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))))
}
