import { expect, it } from 'vitest'
import { provedRows } from '../../faults/proved-rows'

it('counts a row of the fault matrix only where all of its tests have passed, in browsers too where it has to', () => {
  const run = (name: string, ...titles: [string, string][]) => ({
    name,
    assertionResults: titles.map(([title, status]) => ({ title, status })),
  })
  const node = run('a.test.ts', ['2 two', 'passed'], ['4 a', 'passed'], ['4 b', 'failed'], ['5 c', 'skipped'])
  const rest = run('b.test.ts', ['1 one', 'passed'], ['3 three', 'passed'], ['no row', 'passed'])
  const browsers = [run('c.e2e.ts', ['3 x', 'passed']), run('c.e2e.ts', ['3 x', 'passed'])]
  const { proved, missing } = provedRows([node, rest, ...browsers])
  expect(proved).toBe(2)
  expect(missing.slice(0, 4)).toEqual([1, 4, 5, 6])
})
