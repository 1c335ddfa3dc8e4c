import { expect, test } from 'vitest'
import { spellingsOf } from '../../../data/match/spellings'

test('Arabic and Hebrew names are written with "and", "in" and "to" in front', () => {
  expect(spellingsOf('روسيا', 'place')).toEqual(
    expect.arrayContaining(['روسيا', 'وروسيا', 'بروسيا', 'لروسيا']),
  )
  expect(spellingsOf('ישראל', 'place')).toEqual(expect.arrayContaining(['ישראל', 'בישראל', 'לישראל']))
})

test('the Arabic article merges with "to"', () => {
  expect(spellingsOf('الصين', 'place')).toContain('للصين')
  expect(spellingsOf('روسيا', 'place')).not.toContain('للسيا')
})

test('adjectives are no spellings', () => {
  expect(spellingsOf('روسيا', 'place')).not.toContain('روسي')
})

test('acronyms of a few letters are written with dots', () => {
  expect(spellingsOf('OAS', 'organisation')).toEqual(['OAS', 'O.A.S.'])
  expect(spellingsOf('UNESCO', 'organisation')).toEqual(['UNESCO'])
  expect(spellingsOf('AT&T', 'company')).toEqual(['AT&T'])
  expect(spellingsOf('ISIS', 'actor')).toEqual(['ISIS'])
})

test('short names and other scripts are written in one way', () => {
  expect(spellingsOf('قطر', 'place')).toEqual(['قطر'])
  expect(spellingsOf('Russia', 'place')).toEqual(['Russia'])
})
