import { describe, expect, test } from 'vitest'
import { frontCode, frontDecode, frontDecodeLike } from '../../../../data/match/words/front-code'
import { initialOf } from '../../../../data/match/words/given-initial'
import { givenNameList } from '../../../../data/match/words/given-name-list'
import { isGivenName } from '../../../../data/match/words/given-names'
import { buildGivenNames } from '../../../../scripts/given-names/build-given-names'

describe('given names', () => {
  test('are those of many countries, in any spelling of their accents', () => {
    for (const name of [
      'Jerome',
      'Gautam',
      'Oluwaseun',
      'Wojciech',
      'Fatima',
      'José',
      'Jose',
      'Dmitry',
      'Zoë',
    ])
      expect([name, isGivenName(name)]).toEqual([name, true])
  })

  test('may be two with a hyphen between', () => {
    expect(isGivenName('Jean-Pierre')).toBe(true)
    expect(isGivenName('Zyxa-Pierre')).toBe(false)
  })

  test('have a capital', () => {
    expect(isGivenName('jerome')).toBe(false)
    expect(isGivenName('JEROME')).toBe(true)
    expect(isGivenName('')).toBe(false)
  })

  test.each([
    ['words', ['Will', 'Hope', 'Chance', 'Guy']],
    ['lands and cities', ['Georgia', 'Jordan', 'India', 'Paris', 'Dallas', 'Virginia']],
    ['months, ranks and saints', ['June', 'April', 'Prince', 'General', 'Santa', 'San']],
    ['small words of other languages', ['Pero', 'Una', 'Della', 'Elle']],
    ['names of companies and programs', ['Google', 'Apple', 'Emotet', 'Cobalt']],
  ])('are no %s', (_, words) => {
    expect(words.filter(isGivenName)).toEqual([])
  })

  test('are told by a letter, short forms by that of the name', () => {
    expect(['Jerome', 'Bill', 'Ülkü', ''].map(initialOf)).toEqual(['j', 'w', '', ''])
  })
})

test('the list of given names is what its packages give, and small', async () => {
  expect(frontCode(await buildGivenNames())).toBe(givenNameList)
  expect(givenNameList.length).toBeLessThan(70_000)
}, 30_000)

test('words that begin alike are found among all', async () => {
  const words = ['aaron', 'abel', 'abigail', 'bo', 'bob', 'érik']
  const code = frontCode(words)
  expect(frontDecodeLike(code, 'abner')).toEqual(['abel', 'abigail'])
  expect(frontDecodeLike(code, 'aad')).toEqual(['aaron'])
  expect(frontDecodeLike(code, 'bo')).toEqual(['bo', 'bob'])
  expect(frontDecodeLike(code, 'éric')).toEqual(['érik'])
  for (const none of ['acton', 'carl', 'bea', 'éa']) expect(frontDecodeLike(code, none)).toEqual([])
  const names = await buildGivenNames()
  expect(names.filter((name) => !frontDecodeLike(givenNameList, name).includes(name))).toEqual([])
}, 30_000)

test('words in little space are the same words', () => {
  const words = ['a', 'ab', 'abandonment', 'abandonments', 'é', 'éa']
  expect(frontDecode(frontCode(words))).toEqual(words)
  expect(frontDecode('')).toEqual([])
})
