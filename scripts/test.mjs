// @ts-check
/** `npm test`: every check there is. The last line is `N passed, N failed`, with `, N skipped` where there are any. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'

const report = fileURLToPath(new URL('../node_modules/.cache/inbrief/vitest.json', import.meta.url))

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
 * @param {boolean} built whether there are builds for the browsers to load
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runVitest(built) {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const projects = built ? [] : ['--project=unit', '--project=components', '--project=faults']
  const { code } = await runCommand(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...projects],
    { show: true, env: { INBRIEF_BUILT: '1' } },
  )
  const counts = countTests()
  // A failure outside of any test, such as an error that nobody caught.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function countTests() {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of readReport()) {
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

/** @returns {{ status: string, assertionResults: { status: string }[] }[]} */
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function finish({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (await setUp(['chromium', 'firefox'], (line) => console.log(line))) {
  const results = await runChecks()
  const counts = await runVitest(results.slice(-2).every(Boolean))
  const failedChecks = results.filter((passed) => !passed).length
  finish({
    passed: counts.passed + results.length - failedChecks,
    failed: counts.failed + failedChecks,
    skipped: counts.skipped,
  })
} else {
  finish({ passed: 0, failed: 1, skipped: 0 })
}
