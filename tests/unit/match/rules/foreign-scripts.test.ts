import { describe, expect, test } from 'vitest'
import { cutByWords, languageName } from '../../../../data/match/rules/foreign-scripts'
import { strength } from '../../../../data/match/rules/rule'
import { doubt } from '../../../support/ask-rule'
import { entryOf } from '../../../support/claim'

describe('scripts without spaces', () => {
  test.each(['⟦한국⟧어를', '⟦中國⟧語', '⟦中国⟧语', '⟦中⟧文'])('%s is a language', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(languageName, marked, entryOf(name, 'place'))).toBe(strength.never)
  })

  test.each(['⟦中国⟧文化', '⟦한국⟧은', '⟦中国⟧'])('%s is a country', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(languageName, marked, entryOf(name, 'place'))).toBe(0)
  })

  test.each([
    '发展⟦中国⟧家',
    '其⟦中国⟧有企业',
    '소문⟦이란⟧ 그런',
    'ア⟦イラン⟧ド',
    '⟦イラン⟧ドの',
    '⟦インド⟧アスポーツの',
    '⟦ロシア⟧ンルーレットを',
    '⟦タイ⟧ムテーブルの',
    '⟦인도⟧네시아로',
    '⟦인도⟧양에서',
  ])('%s is cut', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(cutByWords, marked, entryOf(name, 'place'))).toBe(strength.never)
  })

  test.each([
    '在⟦中国⟧发布',
    '和⟦联合国⟧会旗',
    '한국과 ⟦이란⟧은',
    '⟦인도⟧에서',
    '⟦독일⟧ 정부',
    '⟦인도⟧군은',
    '⟦대한민국⟧국민',
    'と⟦イラン⟧が',
    '⟦ニコン⟧イメージングで',
    '⟦ロシア⟧ワールドカップの',
  ])('%s is whole', (marked) => {
    const name = marked.replace(/.*⟦|⟧.*/gu, '')
    expect(doubt(cutByWords, marked, entryOf(name, 'place'))).toBe(0)
  })
})
