/**
 * npm run fuzz:match [-- --seconds 60] [-- --seed 1]
 *
 * Compares the finder with a slow and plain one on random cases, whose seed it prints, until the time is over or a case
 * differs. That case is then reduced as far as possible.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { compareFinders } from '../../support/compare-finders'
import { finderCases } from '../../support/finder-cases'

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
console.log(`Seed ${seed}, ${seconds} s`)

let cases = 0
let differences: string[] = []
const details = fc.check(
  fc.property(finderCases, (one) => {
    cases += 1
    const found = compareFinders(one)
    if (found.length > 0) differences = found
    return found.length === 0
  }),
  {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  },
)
if (details.failed) {
  console.log(`Differs after ${details.numRuns} cases: ${JSON.stringify(details.counterexample)}`)
  for (const line of differences) console.log(`  ${line}`)
  process.exitCode = 1
} else console.log(`${cases} cases, no difference`)
