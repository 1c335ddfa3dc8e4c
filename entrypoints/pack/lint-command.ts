import { join } from 'node:path'
import { isWarning } from '../../data/pack/publish/pack-problem'
import { problemText } from '../../data/pack/publish/problem-text'
import type { Command } from './command'
import { complainOf, type ReadPack, readPack } from './read-pack'

export const lintCommand: Command = {
  name: 'lint',
  operands: ['DIR'],
  options: [{ name: 'json', help: 'print the problems as one JSON list' }],
  summary: 'check the pack in DIR without building it',
  details: `Shows every mistake and warning with its file, line and column. Mistakes keep a
pack from being built, warnings do not. Ends with 1 if there is a mistake.

With --json, each is {file, line, column, severity, code, message}.`,
  async run(given, terminal) {
    const dir = given.operand(0)
    const pack = await readPack(dir, terminal.words())
    if (given.flag('json')) terminal.print(JSON.stringify(jsonOf(pack, dir), null, 2))
    else complainOf(pack, dir, terminal)
    if (!given.flag('json') && pack.problems.length === 0) terminal.print(`${dir}: nothing to complain about`)
    return pack.folder ? 0 : 1
  },
}

function jsonOf({ problems }: ReadPack, dir: string) {
  return problems.map((problem) => ({
    file: join(dir, problem.path),
    line: problem.line,
    column: problem.column,
    severity: isWarning(problem.code) ? 'warning' : 'error',
    code: problem.code,
    message: problemText(problem),
  }))
}
