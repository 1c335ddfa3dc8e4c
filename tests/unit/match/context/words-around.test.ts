import { expect, test } from 'vitest'
import { lookAround } from '../../../../data/match/context/words-around'

const sentence = { titleCase: false, allCapitals: false }
const headline = { titleCase: true, allCapitals: false }
const capitals = { titleCase: true, allCapitals: true }

test.each([
  ['he was at ', ' last week', sentence],
  ['Breaking News: ', ' Attacks in the US', headline],
  ['Why They Left ', ' after all', sentence],
  ['THEY LEFT ', ' EARLY', capitals],
  ['Nach ', ' Größe Über Alles', headline],
  ['NACH ', ' GRÖSSE ÜBER', capitals],
  ['il y a ', ' été à Paris', sentence],
  ['速報 ', 'が警告した', sentence],
  ['速報 ', ' WARNS が警告した', { titleCase: false, allCapitals: true }],
  ['', '', sentence],
])('what stands around a name in %s…%s is told', (before, after, told) => {
  expect(lookAround(before, after)).toEqual(told)
})
