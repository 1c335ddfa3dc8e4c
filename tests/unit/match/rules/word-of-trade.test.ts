import { describe, expect, test } from 'vitest'
import { strength } from '../../../../data/match/rules/rule'
import { wordOfTrade } from '../../../../data/match/rules/word-of-trade'
import { doubt } from '../../../support/ask-rule'
import { entryOf } from '../../../support/claim'

describe('a noun of the trade', () => {
  const wiper = entryOf('Wiper')

  test('is no name in small letters, whatever stands beside it', () => {
    expect(doubt(wordOfTrade, 'a ⟦wiper⟧ malware', wiper)).toBe(strength.never)
    expect(doubt(wordOfTrade, 'the ⟦wiper⟧ firm', entryOf('Wiper', 'company'))).toBe(0)
  })

  test.each(['It ended. ⟦Wiper⟧ malware hurts', 'Update Brings ⟦Wiper⟧ to Hospitals', 'A NEW ⟦WIPER⟧ SEEN'])(
    'is none where all has a capital: %s',
    (marked) => {
      expect(doubt(wordOfTrade, marked, wiper)).toBe(strength.never)
    },
  )

  test('may be one within a sentence, or alone in a list', () => {
    expect(doubt(wordOfTrade, 'the ⟦Wiper⟧ malware', wiper)).toBe(0)
    expect(doubt(wordOfTrade, '⟦Wiper⟧', wiper)).toBe(0)
  })
})
