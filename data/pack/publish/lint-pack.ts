import type { OrdinaryWords } from '../../match/words/ordinary-words'
import { lintBriefs } from './lint-briefs'
import { lintEntities } from './lint-entities'
import type { PackFile, PackFolder } from './pack-folder'
import type { PackProblem } from './pack-problem'

/**
 * Problems that show only in the whole pack: ids and names that occur twice, dead references, limits, names to
 * reconsider.
 */
export function lintPack(
  folder: PackFolder,
  files: readonly PackFile[],
  words: OrdinaryWords,
): PackProblem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return [...lintBriefs(folder, texts), ...lintEntities(folder, words)]
}
