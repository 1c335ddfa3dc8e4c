// @ts-check
/** `npm start`: sets up what is missing, then shows Inbrief in a browser. */
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'

// With --json nothing but the result may go to the standard output.
if (await setUp(['chromium'], (line) => console.error(line))) {
  const args = ['scripts/demo/main.ts', ...process.argv.slice(2)]
  process.exitCode = (await runCommand('tsx', args, { show: true })).code
} else {
  process.exitCode = 1
}
