import { runCommand } from '../run-command.mjs'

/** 10.14.0 does not install. Fetched when it is asked for: it would double what every `npm ci` brings. */
const linter = 'addons-linter@10.13.0'

/** Warnings that are known, by what their message says, with why they may stay. */
const explained: { code: string; says: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    says: /innerHTML/,
    why: 'Preact can set innerHTML; no component asks it to, and the policy of the pages runs no code from there',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    says: /call to import/,
    why: 'pdf.js loads its worker and its decoders by addresses that the viewer sets to files of the extension; the policy of the pages lets it load no others',
  },
]

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
    console.log(
      `${code} in ${where ?? 'the package'}: ${message}\n  ${whyOf({ code, message }) ?? 'NOT EXPLAINED'}`,
    )
  const open = [...errors, ...warnings].filter((one) => whyOf(one) === undefined)
  console.log(`linter: ${errors.length} errors, ${warnings.length} warnings, ${open.length} not explained`)
  if (errors.length > 0 || open.length > 0) process.exitCode = 1
}

function whyOf({ code, message }: Pick<Message, 'code' | 'message'>): string | undefined {
  return explained.find((one) => one.code === code && one.says.test(message))?.why
}
