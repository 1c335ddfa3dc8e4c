import { describe, expect, test } from 'vitest'
import type { EntityKind, Name } from '../../../data/brief/entity'
import { inflectionsOf } from '../../../data/match/inflections'
import { policyOf } from '../../../data/match/name-policy'
import { fewWords } from '../../support/claim'

function inflected(text: string, kind: EntityKind = 'place', said: Partial<Name> = {}) {
  const policy = policyOf({ text, sources: [], disputed: false, ...said }, kind, fewWords)
  if (!policy) throw new Error(`${text} is never marked`)
  return inflectionsOf(text, kind, policy, fewWords)
}

function forms(...of: Parameters<typeof inflected>): string[] {
  return inflected(...of).map(({ text }) => text)
}

describe('a name of one Latin word', () => {
  test('has a genitive without an apostrophe', () => {
    expect(forms('Belgien')).toEqual(['Belgiens'])
    expect(forms('Grundig', 'company')).toEqual(['Grundigs'])
  })

  test.each(['Laos', 'Prinz', 'Essex', 'Voß', 'Rom', 'Costa Rica', 'NATO', 'WeChat'])(
    'and %s has none',
    (name) => {
      expect(forms(name, 'company')).toEqual([])
    },
  )

  test('has none where that would be a plural', () => {
    expect(forms('Target', 'company')).toEqual([])
    expect(forms('Hive', 'company')).toEqual([])
  })

  test('has a plural where it is a product, which the page must show', () => {
    expect(inflected('Hive', 'product')).toMatchObject([
      { text: 'Hives', policy: { case: 'capitalised', ordinary: 'rare', needsContext: true } },
    ])
  })

  test('needs its capital in the genitive, and more than that where it may be a word', () => {
    expect(inflected('Belgien')[0]?.policy).toMatchObject({ case: 'capitalised', ordinary: 'none' })
    expect(inflected('Georgia')[0]?.policy).toMatchObject({ case: 'capitalised', ordinary: 'rare' })
  })
})

describe('a name of one Cyrillic word', () => {
  test.each([
    ['Бельгия', 'Бельгии Бельгию Бельгией'],
    ['Бельгія', 'Бельгії Бельгію Бельгією'],
    ['Канада', 'Канады Канаде Канаду Канадой Канади'],
    ['Прага', 'Праги Праге Прагу Прагой'],
    ['Дунай', 'Дуная Дунаю Дунаем Дунае Дунаєм Дунаї'],
    ['Брюссель', 'Брюсселя Брюсселю Брюсселем Брюсселе'],
    ['Вьетнам', 'Вьетнама Вьетнаму Вьетнамом Вьетнаме'],
    ['Воронеж', 'Воронежа Воронежу Воронежем Воронеже'],
    ['Чехов', 'Чехова Чехову Чеховым Чехове'],
    ['Достоевский', 'Достоевского Достоевскому Достоевским Достоевском'],
    ['Кения', 'Кении Кению Кенией'],
    ['Ницца', 'Ниццы Ницце Ниццу Ниццей'],
  ])('%s is declined', (name, expected) => {
    expect(forms(name)).toEqual(expect.arrayContaining(expected.split(' ')))
  })

  test('stays as it is where it ends in another vowel or is in capitals', () => {
    expect(forms('Марокко')).toEqual([])
    expect(forms('Чили')).toEqual([])
    expect(forms('ОБСЕ', 'organisation')).toEqual([])
  })
})

test('groups, programs and names of one spelling are not inflected', () => {
  expect(forms('Emotet', 'malware')).toEqual([])
  expect(forms('Берсерк', 'actor')).toEqual([])
  expect(forms('Grundig', 'company', { case: 'exact' })).toEqual([])
})
