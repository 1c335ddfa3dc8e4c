/**
 * `npm run test:faults`: every row of the fault matrix, in Node and in both browsers. The last line tells how many
 * rows are proved: those with at least one test whose name begins with the row's number, all of which have passed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../../scripts/run-command.mjs'
import { provedRows } from './proved-rows'

const report = fileURLToPath(new URL('../../node_modules/.cache/inbrief/faults.json', import.meta.url))

mkdirSync(dirname(report), { recursive: true })
rmSync(report, { force: true })
const projects = ['--project=faults', '--project=chromium', '--project=firefox']
const { code } = await runCommand(
  'vitest',
  [
    'run',
    ...projects,
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${report}`,
    'tests/faults',
  ],
  { show: true },
)
const { proved, missing, rows } = provedRows(JSON.parse(readFileSync(report, 'utf8')).testResults)
if (missing.length > 0) console.log(`not proved: ${missing.join(', ')}`)
console.log(`${proved} of ${rows} rows proved`)
process.exitCode = code !== 0 || missing.length > 0 ? 1 : 0
