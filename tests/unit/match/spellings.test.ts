import { expect, test } from 'vitest'
import { spellingsOf } from '../../../data/match/spellings'

test('Arabic and Hebrew names are written with "and", "in" and "to" in front', () => {
  expect(spellingsOf('روسيا')).toEqual(expect.arrayContaining(['روسيا', 'وروسيا', 'بروسيا', 'لروسيا']))
  expect(spellingsOf('ישראל')).toEqual(expect.arrayContaining(['ישראל', 'בישראל', 'לישראל']))
})

test('the Arabic article merges with "to"', () => {
  expect(spellingsOf('الصين')).toContain('للصين')
  expect(spellingsOf('روسيا')).not.toContain('للسيا')
})

test('adjectives are no spellings', () => {
  expect(spellingsOf('روسيا')).not.toContain('روسي')
})

test('acronyms of a few letters are written with dots', () => {
  expect(spellingsOf('OAS')).toEqual(['OAS', 'O.A.S.'])
  expect(spellingsOf('UNESCO')).toEqual(['UNESCO'])
  expect(spellingsOf('AT&T')).toEqual(['AT&T'])
})

test('short names and other scripts are written in one way', () => {
  expect(spellingsOf('قطر')).toEqual(['قطر'])
  expect(spellingsOf('Russia')).toEqual(['Russia'])
})
