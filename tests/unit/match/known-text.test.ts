import { describe, expect, test } from 'vitest'
import { readText } from '../../../data/match/known-text'
import { allRules } from '../../../data/match/rules/all-rules'
import { RuleBook } from '../../../data/match/rules/rule-book'
import { entryOf } from '../../support/claim'

const book = new RuleBook(allRules)

describe('wherever it stands, a text', () => {
  test('is the one name that nothing can be said against', () => {
    expect(readText('Salt Typhoon', [entryOf('Salt Typhoon')], book).verdict).toEqual({
      entities: ['p/Salt Typhoon'],
      role: 'other',
      sure: true,
    })
  })

  test('is nothing where only the hash is that of a name', () => {
    expect(readText('at net', [entryOf('AtNet')], book).verdict).toBeNull()
  })

  test('is nothing where it is a word that no rule can take for the name', () => {
    expect(readText('play', [entryOf('Play')], book)).toMatchObject({ form: 'lower', verdict: null })
  })
})

describe('what stands around it decides', () => {
  test('on a word with a capital', () => {
    expect(readText('Play', [entryOf('Play')], book).verdict).toBeUndefined()
  })

  test('on a word that may be a command', () => {
    expect(readText('net', [entryOf('Net', 'malware')], book).verdict).toBeUndefined()
  })

  test('on a name of two entities', () => {
    const two = [entryOf('Volt Typhoon'), entryOf('Volt Typhoon', 'campaign', { key: 'q/volt' })]
    expect(readText('Volt Typhoon', two, book).verdict).toBeUndefined()
  })
})

describe('a name of several words', () => {
  const jss = [entryOf('JSS Loader', 'malware')]

  test('may be one word of many capitals', () => {
    expect(readText('JSSLOADER', jss, book).names).toHaveLength(1)
    expect(readText('jssloader', jss, book).names).toEqual([])
  })

  test('is no short word that its letters happen to make', () => {
    expect(readText('IRAN', [entryOf('I Ran', 'malware')], book).names).toEqual([])
    expect(readText('ATNETS', [entryOf('At Nets', 'malware')], book).names).toEqual([])
  })
})

test('two names of one entity are one mention', () => {
  const two = [entryOf('SmokeLoader'), entryOf('Smoke Loader', 'actor', { key: 'p/SmokeLoader' })]
  expect(readText('Smoke Loader', two, book).verdict?.entities).toEqual(['p/SmokeLoader'])
})
