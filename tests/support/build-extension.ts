import type { TestProject } from 'vitest/node'
import { runCommand } from '../../scripts/run-command.mjs'

/** Builds the extension once for all files of a project, unless `npm test` has built it. */
export default async function buildExtension(project: TestProject): Promise<void> {
  if (process.env.INBRIEF_BUILT) return
  const browser = project.name === 'firefox' ? 'firefox' : 'chrome'
  const { code, output } = await runCommand('wxt', ['build', '-b', browser])
  if (code !== 0) throw new Error(`wxt build -b ${browser} failed:\n${output}`)
}
