import { runCommand } from '../run-command.mjs'

/** 10.14.0 does not install. Fetched when it is asked for: it would double what every `npm ci` brings. */
const linter = 'addons-linter@10.13.0'

/** Warnings that are known, with why they may stay. */
const explained: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML; no component asks it to, and the policy of the pages runs no code from there',
}

interface Report {
  errors: Message[]
  warnings: Message[]
  notices: Message[]
}

interface Message {
  code: string
  message: string
  file?: string
}

/** Asks the linter of addons.mozilla.org; errors, and warnings that nobody has explained, fail. */
export async function lintPackage(file: string): Promise<void> {
  const { output } = await runCommand('npx', ['--yes', linter, '--output', 'json', file])
  const json = output.slice(output.indexOf('{"'), output.lastIndexOf('}') + 1)
  const { errors, warnings, notices } = JSON.parse(json) as Report
  for (const { code, message, file: where } of [...errors, ...warnings, ...notices])
    console.log(`${code} in ${where ?? 'the package'}: ${message}\n  ${explained[code] ?? 'NOT EXPLAINED'}`)
  const open = [...errors, ...warnings].filter(({ code }) => !(code in explained))
  console.log(`linter: ${errors.length} errors, ${warnings.length} warnings, ${open.length} not explained`)
  if (errors.length > 0 || open.length > 0) process.exitCode = 1
}
