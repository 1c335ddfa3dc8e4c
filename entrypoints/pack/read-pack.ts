import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { splitLines } from '../../data/brief/split-lines'
import type { OrdinaryWords } from '../../data/match/words/ordinary-words'
import type { PackFile, PackFolder } from '../../data/pack/publish/pack-folder'
import { isWarning, type PackProblem } from '../../data/pack/publish/pack-problem'
import { parsePackFolder } from '../../data/pack/publish/parse-pack-folder'
import { renderProblem } from '../../data/pack/publish/render-problem'
import { countText } from './changes-text'
import { CommandError } from './command-error'
import { readPackFiles } from './pack-files'
import type { Terminal } from './terminal'

export interface ReadPack {
  /** Null if the pack has a mistake. */
  folder: PackFolder | null
  problems: PackProblem[]
  files: PackFile[]
}

/**
 * Reads and checks a publisher's folder.
 *
 * @throws CommandError where there is no such folder
 */
export async function readPack(dir: string, words: OrdinaryWords): Promise<ReadPack> {
  const entry = await stat(dir).catch(() => undefined)
  if (!entry?.isDirectory()) throw new CommandError(`${dir} is not a folder`)
  const files = await readPackFiles(dir)
  return { files, ...parsePackFolder(files, words) }
}

/** Problems of one code that are shown for a file, because an import can have hundreds. */
const mostShown = 10

/** Shows the problems with the lines of the files, and how many there are. */
export function complainOf({ problems, files }: ReadPack, dir: string, terminal: Terminal): void {
  const linesOf = new Map(files.map(({ path, text }) => [path, splitLines(text)]))
  const options = { folder: join(dir, '/'), isColourful: terminal.isColourful }
  const counts = new Map<string, number>()
  for (const problem of problems) {
    const kind = `${problem.code} in ${problem.path}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count > mostShown) continue
    const line = linesOf.get(problem.path)?.[problem.line - 1]
    terminal.complain(renderProblem(problem, line?.text, options))
  }
  for (const [kind, count] of counts) {
    if (count > mostShown)
      terminal.complain(`and ${count - mostShown} more ${kind}: "lint --json" lists them`)
  }
  if (problems.length > 0) terminal.complain(problemCounts(problems))
}

function problemCounts(problems: readonly PackProblem[]): string {
  const warnings = problems.filter(({ code }) => isWarning(code)).length
  const errors = problems.length - warnings
  const told = [
    ...(errors > 0 ? [countText(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [countText(warnings, 'warning', 'warnings')] : []),
  ]
  return told.join(', ')
}
