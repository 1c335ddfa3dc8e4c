/**
 * npm run bench:sync [-- --quick] [-- --json]
 *
 * The first sync of 10,000 briefs and 100,000 names in the real extension, in Chromium. A name that ends in Ms is
 * milliseconds; `...DuringRatio` is how much longer a lookup or a search takes during the sync than before it.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '../../../scripts/run-command.mjs'
import { builtExtension } from '../../support/start-test-browser'
import { rounded } from '../rounded'
import { createBigPack } from './big-pack'
import { measureSync } from './sync-bench'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } })
const seed = 20250116
const tell = (line: string) => console.log(line)

if (!process.env.INBRIEF_BUILT) {
  const { code, output } = await runCommand('wxt', ['build', '-b', 'chrome'])
  if (code !== 0) throw new Error(`The extension does not build:\n${output}`)
}
// A copy, for the tests of a developer build into the same folder.
const extensionDir = await mkdtemp(join(tmpdir(), 'inbrief-bench-'))
try {
  await cp(builtExtension('chromium'), extensionDir, { recursive: true })
  tell(`seed ${seed}: making the pack`)
  const big = await (options.quick
    ? createBigPack(seed, 1_000, 10_000)
    : createBigPack(seed, 10_000, 100_000))
  const figures = await measureSync({ extensionDir, big, rounds: options.quick ? 3 : 7, tell })
  console.log()
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${rounded(value)}`)
  if (options.json) console.log(JSON.stringify(figures, (_, value) => rounded(value)))
} finally {
  await rm(extensionDir, { recursive: true, force: true })
}
