import { describe, expect, test } from 'vitest'
import { month } from '../../../../data/match/rules/month'
import { strength } from '../../../../data/match/rules/rule'
import { doubt } from '../../../support/ask-rule'
import { entryOf } from '../../../support/claim'

describe('a month', () => {
  const may = entryOf('May', 'person')
  test.each([
    'on 3 ⟦May⟧ he left',
    'on ⟦May⟧ 3, he left',
    'he left in ⟦May⟧, it seems',
    'since early ⟦May⟧ of that year',
    'called a ⟦May⟧ election then',
  ])('is told in %s', (marked) => expect(doubt(month, marked, may)).toBe(strength.never))

  test.each([
    'he asked ⟦May⟧ twice',
    'a line in ⟦May⟧’s letter',
    'seen by ⟦May⟧ herself',
    'voted, 3-2: ⟦May⟧ lost',
    'wrote a ⟦May⟧, it seems',
  ])('is none in %s', (marked) => expect(doubt(month, marked, may)).toBe(0))

  test('is no other name', () => {
    expect(doubt(month, 'in ⟦Georgia⟧', entryOf('Georgia', 'place'))).toBe(0)
  })
})
