import { expect, test } from 'vitest'
import { nextWord, previousWord } from '../../../../data/match/context/neighbour'

test.each([
  ['the big ', 'big', ' ', true],
  ['he said: “', 'said', ': “', false],
  ["the hackers' ", "hackers'", ' ', true],
  ['A-', 'A', '-', false],
  ['Élysée\u00a0', 'Élysée', '\u00a0', true],
  ['“ ', '', '“ ', false],
  ['', '', '', false],
])('before a name %s ends with the word %s', (before, word, gap, joined) => {
  expect(previousWord(before)).toEqual({ word, gap, joined })
})

test.each([
  [' Store today', 'Store', ' ', true],
  ['’s Stash', 'Stash', ' ', true],
  ['’s', 's', '’', false],
  [', dann Größe', 'dann', ', ', false],
  [' cafe\u0301s', 'cafe\u0301s', ' ', true],
  ['\u00ad next', 'next', '\u00ad ', false],
  [' 𝐁𝐨𝐥𝐝 ', '𝐁𝐨𝐥𝐝', ' ', true],
  [' 🚀 up', 'up', ' 🚀 ', false],
  [' AT&T’s', 'AT&T’s', ' ', true],
  [' – & ', '&', ' – ', false],
  ['...', '', '...', false],
  ['', '', '', false],
])('after a name %s begins with the word %s', (after, word, gap, joined) => {
  expect(nextWord(after)).toEqual({ word, gap, joined })
})
