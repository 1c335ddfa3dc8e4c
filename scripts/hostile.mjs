// @ts-check
/**
 * `npm run test:hostile`: every row of what hostile pages do, in both browsers. A row is proved where it has tests in
 * each browser and all of them pass. The last line is `n of N rows proved, Chromium and Firefox`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'

const report = fileURLToPath(new URL('../node_modules/.cache/inbrief/hostile.json', import.meta.url))
const browsers = /** @type {const} */ (['chromium', 'firefox'])

/** @typedef {{ passed: number, other: number, skipped: number }} Counts */

/**
 * @param {string} browser
 * @returns {Promise<Map<string, Counts>>} by row, as the tests name them
 */
async function proveIn(browser) {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  await runCommand('vitest', ['run', `--project=${browser}`, ...reporters, 'tests/hostile'], { show: true })
  const rows = new Map()
  for (const { ancestorTitles, status } of readTests()) {
    const counts = rows.get(ancestorTitles[0]) ?? { passed: 0, other: 0, skipped: 0 }
    if (status === 'passed') counts.passed += 1
    else if (status === 'skipped' || status === 'pending') counts.skipped += 1
    else counts.other += 1
    rows.set(ancestorTitles[0], counts)
  }
  return rows
}

/** @returns {{ ancestorTitles: string[], status: string }[]} */
function readTests() {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    return testResults.flatMap((/** @type {{ assertionResults: never[] }} */ file) => file.assertionResults)
  } catch {
    return []
  }
}

/** The rows that there are, also those whose tests could not even be started. */
function listRows() {
  const source = readFileSync(new URL('../tests/hostile/hostile-rows.ts', import.meta.url), 'utf8')
  return [...source.matchAll(/^ {2}'(.+)',$/gm)].map(([, row]) => row ?? '')
}

if (!(await setUp([...browsers], (line) => console.log(line)))) process.exit(1)
const proofs = []
for (const browser of browsers) proofs.push(await proveIn(browser))
const rows = listRows()
let proved = 0
console.log()
for (const row of rows) {
  const counts = proofs.map((proof) => proof.get(row))
  const isProved = counts.every((one) => one !== undefined && one.passed > 0 && one.other === 0)
  if (isProved) proved += 1
  const said = counts.map((one, i) =>
    one
      ? `${browsers[i]} ${one.passed} of ${one.passed + one.other}${one.skipped > 0 ? `, ${one.skipped} skipped` : ''}`
      : `${browsers[i]} none`,
  )
  console.log(`${isProved ? 'proved' : 'OPEN  '}  ${row} (${said.join('; ')})`)
}
console.log(`${proved} of ${rows.length} rows proved, Chromium and Firefox`)
process.exitCode = proved === rows.length ? 0 : 1
