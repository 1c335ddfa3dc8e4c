import { describe, expect, test } from 'vitest'
import { noWords } from '../../../data/match/words/ordinary-words'
import { createMentionFinder } from '../../../scripts/mentions/mention-finder'
import { lexiconOf } from '../../../scripts/mentions/read-names'

const names = [
  { id: 'attack:G1', kind: 'group', names: ['Salt Typhoon', 'TA505'] },
  { id: 'x', kind: 'starship', names: ['Zorblax'] },
]
const find = createMentionFinder(lexiconOf(names), noWords)

describe('mentions in plain text', () => {
  test('have offsets in UTF-16 code units of the whole text, and the dictionary’s own ids', () => {
    const text = '😀 one\n\nthen TA505 and\n\n😀 Zorblax'
    expect(find(text)).toEqual([
      { start: text.indexOf('TA505'), end: text.indexOf('TA505') + 5, entity: 'attack:G1' },
      { start: text.indexOf('Zorblax'), end: text.length, entity: 'x' },
    ])
  })

  test('may cross the end of a line and not an empty line', () => {
    expect(find('by Salt\nTyphoon')).toHaveLength(1)
    expect(find('by Salt\n \nTyphoon')).toHaveLength(0)
  })

  test('may be none', () => {
    expect(find('')).toEqual([])
    expect(find('\n\n')).toEqual([])
  })
})

test('a dictionary that is none is refused with the entity that is wrong', () => {
  expect(() => lexiconOf({})).toThrow('not a list')
  expect(() => lexiconOf([names[0], { id: 'y', names: [1] }])).toThrow('entity 2')
})
