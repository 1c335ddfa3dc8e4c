import { describe, expect, test } from 'vitest'
import { decideMentions } from '../../../data/match/decide-mentions'
import { readText } from '../../../data/match/known-text'
import type { NameEntry } from '../../../data/match/name-entry'
import { allRules } from '../../../data/match/rules/all-rules'
import { RuleBook } from '../../../data/match/rules/rule-book'
import { entryOf } from '../../support/claim'

/** @param marked sentences with one surface each in ⟦⟧, all of one page */
function decide(entries: readonly NameEntry[], ...marked: string[]) {
  return decideBy(new RuleBook(allRules), entries, marked)
}

function decideBy(book: RuleBook, entries: readonly NameEntry[], marked: readonly string[]) {
  const surfaces = marked.map((sentence) => {
    const [before = '', text = '', after = ''] = sentence.split(/[⟦⟧]/u)
    return { text, before, after }
  })
  return decideMentions(surfaces, ({ text }) => readText(text, entries, book))
}

const play = entryOf('Play')

test('a verdict is for one place: the same word stands for the name here and for itself there', () => {
  expect(decide([play], 'the ⟦Play⟧ ransomware', 'they ⟦play⟧ on')).toEqual([
    { entities: ['p/Play'], role: 'other', sure: true },
    null,
  ])
})

test('what holds by itself supports what does not, in either order, and only it is sure', () => {
  const [first, second] = decide([play], '⟦Play⟧ came back', 'the ⟦Play⟧ ransomware')
  expect(first).toEqual({ entities: ['p/Play'], role: 'other' })
  expect(second?.sure).toBe(true)
})

test('without support a doubtful name is no mention', () => {
  expect(decide([play], '⟦Play⟧ came back')).toEqual([null])
})

test('a word that the page also writes in small letters is none of the companies that the page is about', () => {
  const names = ['Verizon', 'Akamai', 'Target'].map((name) => entryOf(name, 'company'))
  const page = ['by ⟦Verizon⟧', 'by ⟦Akamai⟧', '⟦Target⟧ of the day']
  expect(decide(names, ...page).map(Boolean)).toEqual([true, true, true])
  expect(decide(names, ...page, 'hit the ⟦target⟧').map(Boolean)).toEqual([true, true, false, false])
})

test('two entities of one name support both of them', () => {
  const verdicts = decide(
    [play, entryOf('Play', 'malware', { key: 'q/Play' })],
    'the ⟦Play⟧ ransomware',
    '⟦Play⟧ came back',
  )
  expect(verdicts.map((verdict) => verdict?.entities)).toEqual([
    ['p/Play', 'q/Play'],
    ['p/Play', 'q/Play'],
  ])
})

describe('a surname that the page gives to another', () => {
  const hive = entryOf('Hive', 'person')
  const nora = { ...hive, policy: { ...hive.policy, given: 'n' } }
  const fullName = entryOf('Nora Hive', 'person', { key: nora.key })

  test('is that one’s wherever it stands', () => {
    const verdicts = decide([nora, fullName], 'asked Paul ⟦Hive⟧ twice', 'and ⟦Hive⟧ said no')
    expect(verdicts).toEqual([null, null])
  })

  test('may be both where the page shows both', () => {
    const page = ['asked Paul ⟦Hive⟧ twice', 'and ⟦Nora Hive⟧ said', 'while ⟦Hive⟧ said no']
    expect(decide([nora, fullName], ...page).map(Boolean)).toEqual([false, true, true])
  })

  test('is a country where something is in it', () => {
    const georgia = entryOf('Georgia', 'place')
    const page = ['asked Paul ⟦Georgia⟧ twice', 'while ⟦Georgia⟧ said no']
    expect(decide([georgia], ...page).map(Boolean)).toEqual([false, false])
    expect(decide([georgia], ...page, 'born in ⟦Georgia⟧ then').map(Boolean)).toEqual([false, true, true])
    expect(decide([georgia], ...page, 'Republic of ⟦Georgia⟧ then').map(Boolean)).toEqual([false, true, true])
  })

  test('is a company where a word says so', () => {
    const target = entryOf('Target', 'company')
    const page = ['asked Paul ⟦Target⟧ twice', 'while ⟦Target⟧ left']
    expect(decide([target], ...page).map(Boolean)).toEqual([false, false])
    expect(decide([target], ...page, 'when ⟦Target⟧ shares fell').map(Boolean)).toEqual([false, true, true])
  })
})

describe('a product that has another maker on the page', () => {
  const hive = entryOf('Hive', 'product')
  const zyxo = entryOf('Zyxo', 'product')
  const page = ['drove a Vimdo ⟦Hive⟧ home', 'sold the ⟦Hive⟧ then']

  test('is none of the pack’s', () => {
    expect(decide([hive, zyxo], ...page).map(Boolean)).toEqual([false, false])
  })

  test('is the pack’s beside another of its products, and where a word says so', () => {
    expect(decide([hive, zyxo], ...page, 'sold the ⟦Zyxo⟧ then').map(Boolean)).toEqual([true, true, true])
    expect(decide([hive], ...page, 'fired ⟦Hive⟧ missiles').map(Boolean)).toEqual([true, true, true])
  })
})

test('rules can be left out', () => {
  expect(decideBy(new RuleBook([]), [play], ['⟦Play⟧ came back'])).toEqual([
    { entities: ['p/Play'], role: 'other', sure: true },
  ])
})
