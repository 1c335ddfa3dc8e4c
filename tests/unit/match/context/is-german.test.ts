import { expect, test } from 'vitest'
import { isGerman } from '../../../../data/match/context/is-german'

test.each([
  'hat der Konzern nicht gesagt',
  'Brot und Butter (auf Holz) sind',
  'etwas für Kinder, auf dem Hof',
])('two small words tell German in %s', (text) => expect(isGerman(text)).toBe(true))

test.each([
  'said Ursula von der Leyen at noon',
  'der Berg, der Baum',
  'und Butter und Brot',
  'ist or mist in the list',
  'the man was in a list',
])('%s tells nothing', (text) => expect(isGerman(text)).toBe(false))
