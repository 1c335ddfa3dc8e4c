import { expect, it } from 'vitest'
import { axeStates } from '../../support/axe-states'
import { listFiles, readProjectFiles } from '../../support/repository'

it('axe looks at every state of every surface', () => {
  const tests = readProjectFiles(listFiles().filter((path) => path.endsWith('.e2e.ts')))
  const text = [...tests.values()].join('\n')
  const states = Object.entries(axeStates).flatMap(([surface, all]) => all.map((one) => `${surface}: ${one}`))
  expect(states.filter((state) => !text.includes(`'${state}'`))).toEqual([])
})
