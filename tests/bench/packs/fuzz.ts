/**
 * npm run fuzz:packs [-- --seconds 60] [-- --seed 1]
 *
 * Gives each parser inputs that are almost right, of a seed that it prints, until its share of the time is over or
 * something does not hold; that input is then made as small as it goes. Then gives each parser one input that is
 * piled up from a piece, and one of four times its size: work that grows with the square of the size takes 16 times
 * as long.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type FuzzTarget, fuzzTargets } from '../../support/fuzz-targets'

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const pieces = [
  ...[' ', '\t', '\n', '- ', '  - a\n', '# a\n', '[', '](', '[1]', '(', '*', '_', '`', '\\', '<', '<li>'],
  ...[
    '<p>a',
    '</p>',
    '&amp;',
    '<!--',
    'What happened?\n',
    '• a\n',
    'a ',
    'a, ',
    ':',
    '"',
    '- {id: a}\n',
    '{',
    '[[',
  ],
]
const targets = await fuzzTargets()
console.log(`Seed ${seed}, ${seconds} s for ${targets.length} parsers`)
for (const target of targets) fuzz(target)
for (const target of targets) measureGrowth(target)

function fuzz({ name, inputs, findFault }: FuzzTarget): void {
  let fault: string | undefined
  const details = fc.check(
    fc.property(inputs, (text) => {
      const found = findFault(text)
      fault = found ?? fault
      return found === undefined
    }),
    {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (seconds * 1000) / targets.length,
      markInterruptAsFailure: false,
    },
  )
  if (!details.failed) {
    console.log(`${name}: ${details.numRuns} inputs, nothing wrong`)
    return
  }
  console.log(
    `${name}: after ${details.numRuns} inputs ${JSON.stringify(details.counterexample)}\n  ${fault}`,
  )
  process.exitCode = 1
}

/** Prints inputs whose cost grows much faster than they do. Below some milliseconds a clock says nothing. */
function measureGrowth({ name, findFault }: FuzzTarget): void {
  for (const piece of pieces) {
    const short = cpuMsOf(findFault, piece.repeat(5_000))
    const long = cpuMsOf(findFault, piece.repeat(20_000))
    if (long < 50 || long < short * 10) continue
    const grown = `${short.toFixed(1)} ms → ${long.toFixed(1)} ms at 4 times the size`
    console.log(`${name}: ${JSON.stringify(piece)} ${grown}`)
    process.exitCode = 1
  }
}

/** In processor time, which other programs do not add to. */
function cpuMsOf(run: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    run(text)
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...times)
}
