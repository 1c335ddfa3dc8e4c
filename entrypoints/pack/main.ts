import { noWords, parseOrdinaryWords } from '../../data/match/words/ordinary-words'
import { runPack } from './run-pack'

/** The word list, which the build inserts; absent when the sources are run directly. */
declare const __ORDINARY_WORDS__: string | undefined

process.exitCode = await runPack(process.argv.slice(2), {
  nowMs: Date.now(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  // https://no-color.org/
  isColourful: process.stderr.isTTY === true && !process.env.NO_COLOR,
  fetch,
  words: () => (typeof __ORDINARY_WORDS__ === 'string' ? parseOrdinaryWords(__ORDINARY_WORDS__) : noWords),
})
