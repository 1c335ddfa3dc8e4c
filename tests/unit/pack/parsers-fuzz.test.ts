import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzTargets } from '../../support/fuzz-targets'

/** A few inputs for each parser; `npm run fuzz:packs` gives as many as there is time for. */
const numRuns = 100

const targets = await fuzzTargets()
describe('what reads the work of strangers neither throws nor lets anything through that readers refuse', () => {
  it.each(targets)('$name', ({ inputs, findFault }) => {
    const holds = fc.property(inputs, (text) => {
      expect(findFault(text)).toBeUndefined()
    })
    fc.assert(holds, { numRuns })
  })
})
