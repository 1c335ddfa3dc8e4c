// @ts-check
/**
 * `npm run release -- X.Y.Z [--go]`: checks, bumps, builds, zips and tags a version. Without `--go` it changes nothing
 * and says what it would do. Nothing is uploaded: the packages go to the stores by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planRelease } from './release-plan.mjs'
import { runCommand } from './run-command.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [version = '', ...flags] = process.argv.slice(2)
const go = flags.includes('--go')

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}

/** @param {readonly (readonly [string, ...string[]])[]} commands */
async function run(commands) {
  for (const [command, ...args] of commands) {
    const { code } = await runCommand(command, [...args], { show: true })
    if (code !== 0) fail(`${command} ${args.join(' ')} failed`)
  }
}

function plan() {
  const { version: last } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8')
  try {
    return planRelease({ version, last, changelog, today: new Date().toISOString().slice(0, 10) })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const { notes, changelog, before, after } = plan()
const { output: changes } = await runCommand('git', ['status', '--porcelain'])
if (changes.trim() !== '') fail(`Commit or drop these first:\n${changes}`)
const { output: tags } = await runCommand('git', ['tag', '--list', `v${version}`])
if (tags.trim() !== '') fail(`There is already a tag v${version}`)

if (!go) {
  const lines = [...before, ['write', 'CHANGELOG.md', `with "## ${version}" dated today`], ...after]
  console.log(`Would release ${version}, in these steps (--go carries them out):\n`)
  for (const [index, words] of lines.entries()) console.log(`${index + 1}. ${words.join(' ')}`)
  console.log(`\nThe changelog says:\n\n${notes}`)
  process.exit(0)
}

await run(before)
writeFileSync(`${root}CHANGELOG.md`, changelog)
await run(after)
console.log(`Tagged v${version}. Push it, and upload what is in .output/store.`)
