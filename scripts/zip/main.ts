/**
 * npm run zip [-- --prove] [-- --lint]
 *
 * Builds the extension for each store and writes the packages to .output/store, with a zip of the sources from which
 * the reviewers of Firefox get the same bytes. With --prove it does what they do: unpacks the sources into an empty
 * folder, installs, builds and compares. With --lint it asks the linter of addons.mozilla.org.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runCommand } from '../run-command.mjs'
import { lintPackage } from './lint-package'
import { proveSources } from './prove-sources'
import { readFolder, readSources } from './read-files'
import { writeZip } from './write-zip'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stores = ['chrome', 'edge', 'firefox'] as const

const { values: options } = parseArgs({ options: { prove: { type: 'boolean' }, lint: { type: 'boolean' } } })

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const packages = new Map<string, Uint8Array>()
for (const store of stores) {
  const { code, output } = await runCommand('wxt', ['build', '-b', store])
  if (code !== 0) throw new Error(`wxt build -b ${store} failed:\n${output}`)
  packages.set(
    `inbrief-${version}-${store}.zip`,
    writeZip(await readFolder(join(root, '.output', `${store}-mv3`))),
  )
}
// Who has unpacked the sources has no history to list them by, and needs no zip of them.
if (existsSync(join(root, '.git')))
  packages.set(`inbrief-${version}-sources.zip`, writeZip(await readSources(root)))

const folder = join(root, '.output', 'store')
await mkdir(folder, { recursive: true })
for (const [name, bytes] of packages) {
  await writeFile(join(folder, name), bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(`${name.padEnd(32)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB  ${hash}`)
}

if (options.lint) await lintPackage(join(folder, `inbrief-${version}-firefox.zip`))
if (options.prove) await proveSources(join(folder, `inbrief-${version}-sources.zip`), packages)
