// @ts-check
/**
 * `npm run release -- X.Y.Z [--go]`: checks, bumps, builds, zips and tags a version. Without `--go` it changes nothing
 * and says what it would do. Nothing is uploaded: the packages go to the stores by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [version = '', ...flags] = process.argv.slice(2)
const go = flags.includes('--go')

/** @param {string} command @param {string[]} args */
async function run(command, ...args) {
  const { code } = await runCommand(command, args, { show: true })
  if (code !== 0) fail(`${command} ${args.join(' ')} failed`)
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}

/** @param {string} text */
function parts(text) {
  return text.split('.').map(Number)
}

/** @param {string} next @param {string} last */
function isNewer(next, last) {
  const [a, b] = [parts(next), parts(last)]
  const at = a.findIndex((part, i) => part !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

const { version: last } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
if (!/^\d+\.\d+\.\d+$/.test(version)) fail('Say which version: npm run release -- 1.2.3')
if (!isNewer(version, last)) fail(`${version} is not newer than ${last}`)

const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8')
const unreleased = /^## Unreleased\n+([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)
if (!unreleased?.[1]?.trim()) fail('CHANGELOG.md says nothing under "## Unreleased"')
const { output: changes } = await runCommand('git', ['status', '--porcelain'])
if (changes.trim() !== '') fail(`Commit or drop these first:\n${changes}`)
const { output: tags } = await runCommand('git', ['tag', '--list', `v${version}`])
if (tags.trim() !== '') fail(`There is a tag v${version} already`)

if (!go) {
  console.log(`Would release ${version} (now ${last}): run every check, set the version, date the changelog,`)
  console.log(
    `commit, write and prove the packages in .output/store, and tag v${version}. With --go it does.`,
  )
  console.log(`\nThe changelog says:\n\n${unreleased?.[1]?.trim()}`)
  process.exit(0)
}

await run('npm', 'test')
const today = new Date().toISOString().slice(0, 10)
writeFileSync(
  `${root}CHANGELOG.md`,
  changelog.replace('## Unreleased', `## Unreleased\n\n## ${version} (${today})`),
)
await run('npm', 'version', version, '--no-git-tag-version')
await run('git', 'commit', '-am', `Release ${version}`)
await run('npm', 'run', 'zip', '--', '--lint', '--prove')
await run('git', 'tag', `v${version}`)
console.log(`Tagged v${version}. Push it, and upload what is in .output/store.`)
