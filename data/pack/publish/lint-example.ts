import { splitLines } from '../../brief/split-lines'
import { isPlaceholder } from './example-pack'
import type { PackFile } from './pack-folder'
import type { PackProblem } from './pack-problem'

/** What a file still has of the example that `init` wrote: told once, where it first stands. */
export function* lintExample({ path, text }: PackFile): Generator<PackProblem> {
  const [first, ...more] = splitLines(text).filter((line) => isPlaceholder(line.text))
  if (!first) return
  const column = first.text.search(/\S/) + 1
  const others = more.length === 1 ? ' and another line' : ` and ${more.length} more lines`
  const detail = `"${first.text.trim()}"${more.length > 0 ? others : ''}`
  yield { path, line: first.line, column, code: 'exampleText', detail }
}
