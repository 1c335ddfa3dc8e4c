import type { OrdinaryWords } from '../../match/words/ordinary-words'
import { lintBriefs } from './lint-briefs'
import { lintEntities } from './lint-entities'
import type { PackFile, PackFolder } from './pack-folder'
import type { PackProblem } from './pack-problem'

/** What shows only in the whole pack: ids and names that stand twice, dead references, limits, names to think over. */
export function lintPack(
  folder: PackFolder,
  files: readonly PackFile[],
  words: OrdinaryWords,
): PackProblem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return [...lintBriefs(folder, texts), ...lintEntities(folder, words)]
}
