import { describe, expect, test } from 'vitest'
import type { EntityKind, Name } from '../../../data/brief/entity'
import {
  decodePolicy,
  encodePolicy,
  givenInitialOf,
  isOneOfItsNames,
  policyOf,
} from '../../../data/match/name-policy'
import { fewWords } from '../../support/claim'

function policy(text: string, kind: EntityKind = 'actor', said: Partial<Name> = {}) {
  return policyOf({ text, sources: [], disputed: false, ...said }, kind, fewWords)
}

describe('the policy of a name', () => {
  test.each([
    ['FBI', 'agency', 'exact'],
    ['un', 'organisation', 'exact'],
    ['G20', 'organisation', 'exact'],
    ['TA505', 'actor', 'any'],
    ['WannaCry', 'malware', 'any'],
    ['Snowden', 'person', 'capitalised'],
    ['Mali', 'place', 'capitalised'],
    ['Edward Snowden', 'person', 'any'],
    ['Net', 'malware', 'any'],
  ] as const)('says how %s, a %s, may be written: %s', (text, kind, rule) => {
    expect(policy(text, kind)?.case).toBe(rule)
  })

  test.each([
    ['Play', 'common'],
    ['Hive', 'rare'],
    ['Georgia', 'proper'],
    ['Griffon', 'none'],
    ['Emotet', 'none'],
    ['Call Me', 'common'],
    ['Call Hive', 'rare'],
    ['Play Emotet', 'none'],
    ['Play2', 'none'],
    ['play_hive', 'none'],
  ])('knows how ordinary the words of %s are: %s', (text, ordinary) => {
    expect(policy(text)?.ordinary).toBe(ordinary)
  })

  test('knows the words in a name that is written as one', () => {
    expect(policy('CallMe')).toMatchObject({ ordinary: 'none', parts: 'common' })
  })

  test('yields to what the pack says', () => {
    expect(policy('FBI', 'agency', { case: 'any' })?.case).toBe('any')
    expect(policy('Play', 'actor', { needsContext: false })?.ordinary).toBe('none')
    expect(policy('Emotet', 'malware', { needsContext: true })?.needsContext).toBe(true)
    expect(policy('Emotet', 'malware', { off: true })).toBeNull()
  })

  test.each([
    ['Hive', 'Nora Hive', 'n'],
    ['Hive', 'Bill M. Hive', 'w'],
    ['Hive', 'Hive', ''],
    ['Nora', 'Nora Hive', ''],
    ['Nora Hive', 'Nora Hive', ''],
  ])('knows by what letter %s of %s is told from others: %s', (surname, fullName, letter) => {
    expect(givenInitialOf(surname, fullName)).toBe(letter)
  })

  test.each([
    ['Joker', true],
    ['Hive', false],
    ['Play', false],
    ['Joker Georgia', false],
  ])('knows whether many are called %s: %s', (text, shared) => {
    expect(policy(text, 'company')?.shared).toBe(shared)
    expect(policy(text, 'company', { needsContext: false })?.shared).toBe(false)
  })

  test.each([
    ['Joker', 'Joker Zyx Vimdo', true],
    ['Joker', 'Zyx Joker', true],
    ['Joker', 'Zyx & Joker', true],
    ['Joker', 'Joker Signal', false],
    ['Joker', 'Joker', false],
    ['Zyx', 'Zyx Joker', false],
  ])('knows whether %s is one of the names of %s: %s', (text, fullName, isOne) => {
    expect(isOneOfItsNames(text, fullName, fewWords)).toBe(isOne)
  })

  test('is none for a single letter', () => {
    expect(policy('X')).toBeNull()
    expect(policy('X!')).toBeNull()
    expect(policy('X++')?.case).toBe('exact')
    expect(policy('X#')?.case).toBe('exact')
  })

  test('survives as a number below 8192', () => {
    for (const text of ['FBI', 'Play', 'CallMe', 'Mali', 'Georgia', 'Emotet']) {
      for (const needsContext of [true, undefined]) {
        const one = policy(text, 'place', needsContext ? { needsContext } : {})
        if (!one) throw new Error(text)
        for (const given of ['', 'a', 'z']) {
          const known = { ...one, given }
          expect(encodePolicy(known)).toBeLessThan(8192)
          expect(decodePolicy(encodePolicy(known))).toEqual(known)
        }
      }
    }
  })
})
