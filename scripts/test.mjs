// @ts-check
/** `npm test`: every check there is. The last line is `N passed, N failed`, with `, N skipped` where there are any. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const reports = fileURLToPath(new URL('../node_modules/.cache/inbrief', import.meta.url))

const checks = [
  { name: 'types', commands: ['wxt prepare', 'tsc --noEmit'] },
  { name: 'style', commands: ['biome ci --colors=off --error-on-warnings'] },
  { name: 'unused code', commands: ['knip'] },
  { name: 'build for Chromium', commands: ['wxt build'] },
  { name: 'build for Firefox', commands: ['wxt build -b firefox'] },
]

/** @returns {Promise<boolean[]>} whether each check passed, in order */
async function runChecks() {
  const passed = []
  for (const { name, commands } of checks) {
    const startMs = Date.now()
    let code = 0
    let output = ''
    for (const line of commands) {
      const [command = '', ...args] = line.split(' ')
      if (code === 0) ({ code, output } = await runCommand(command, args))
    }
    passed.push(code === 0)
    console.log(
      `${code === 0 ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - startMs) / 1000).toFixed(1)} s)`,
    )
    if (code !== 0) console.log(output.trimEnd())
  }
  return passed
}

/**
 * @param {string[]} projects of vitest, which runs them one after the other
 * @returns {Promise<Counts>}
 */
async function runVitest(...projects) {
  const report = join(reports, `${projects.join('-')}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runCommand(
    'vitest',
    [
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
    ],
    { show: true, env: { INBRIEF_BUILT: '1' } },
  )
  const counts = countTests(report)
  // A failure outside of any test, such as an error that nobody caught.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

/** @param {string} report */
function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of readReport(report)) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    const saysFailed = file.assertionResults.some((test) => test.status === 'failed')
    // The file could not be loaded, or one of its hooks failed.
    if (file.status === 'failed' && !saysFailed) counts.failed += 1
  }
  return counts
}

/**
 * @param {string} report
 * @returns {{ status: string, assertionResults: { status: string }[] }[]}
 */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}

/** @param {Counts} counts */
function finish({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (await setUp(['chromium', 'firefox'], (line) => console.log(line))) {
  const results = await runChecks()
  const failed = results.filter((passed) => !passed).length
  const all = [
    { passed: results.length - failed, failed, skipped: 0 },
    await runVitest('unit', 'components', 'faults'),
  ]
  const isBuilt = results.slice(-2).every(Boolean)
  // Each browser waits for itself most of the time.
  if (isBuilt) all.push(...(await Promise.all([runVitest('chromium'), runVitest('firefox')])))
  finish({
    passed: sum(all, 'passed'),
    failed: sum(all, 'failed'),
    skipped: sum(all, 'skipped'),
  })
} else {
  finish({ passed: 0, failed: 1, skipped: 0 })
}

/**
 * @param {Counts[]} all
 * @param {keyof Counts} of
 */
function sum(all, of) {
  return all.reduce((total, counts) => total + counts[of], 0)
}
