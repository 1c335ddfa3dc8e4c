import { describe, expect, test } from 'vitest'
import { hasPointBefore, isInsideAddress } from '../../../../data/match/context/inside-address'

/** @param marked a text with the stretch in ⟦⟧ */
function isInside(marked: string): boolean {
  const [before = '', text = '', after = ''] = marked.split(/[⟦⟧]/u)
  return isInsideAddress({ text, before, after })
}

describe('a name is part of', () => {
  test.each([
    'https://⟦emotet⟧.example/',
    'see https://a.example/⟦emotet⟧/run.',
    'hxxp://⟦emotet⟧/x',
    'www.⟦apple⟧.com',
    '⟦conti⟧@apple.example',
    'me@⟦apple⟧.example',
    'me[at]⟦apple⟧[.]example',
    '@⟦apple⟧ wrote',
    'evil[.]⟦Net⟧',
    '⟦trickbot⟧[.]example',
    'evil.⟦emotet⟧.example',
    'A.B.-⟦Peru⟧.example',
    'C:\\Windows\\⟦emotet⟧.dll',
    '/var/lib/⟦emotet⟧/run',
    '~/⟦emotet⟧',
    '../⟦emotet⟧',
    'in a.⟦NET⟧ there',
    'in ..⟦net⟧ there',
    'with asp.⟦NET⟧ there',
    'by mail.⟦Emotet⟧.example',
    'by mail.⟦emotet⟧ there',
    '⟦emotet⟧.dll',
    '⟦System⟧.Net',
    'a.⟦Emotet⟧.It',
    '⟦microsoft⟧-cdn.example.org',
    '⟦Mozilla⟧/5.0',
    '10.0.0.1/⟦plugx⟧',
    'evil[.]example:8080/a/⟦plugx⟧',
    'code.example/Owner/⟦Emotet⟧',
    '⟦emotet⟧_config=1',
    'is_⟦emotet⟧',
    'page#⟦emotet⟧',
  ])('an address in %s', (marked) => {
    expect(isInside(marked)).toBe(true)
  })

  test.each([
    'the ⟦Emotet⟧.',
    'so В.⟦Чехов⟧: wrote',
    'so A.B.⟦Chekhov⟧ wrote',
    'in two years.⟦NATO⟧ hopes',
    'of last year.⟦Emotet⟧’s crew',
    'the U.S.-⟦Peru⟧ pact',
    'an anti-U.S.-⟦Peru⟧ pact',
    'the U.S.-Chile-⟦Peru⟧ pact',
    '⟦Emotet⟧, and',
    '“⟦Emotet⟧.”',
    'China/⟦Emotet⟧',
    'cmd.exe/⟦PowerShell⟧',
    '⟦Emotet⟧/Conti',
    '⟦Emotet⟧-linked',
    'ran ⟦net⟧.exe twice',
    '**⟦net⟧.exe**',
    '⟦Mozilla⟧.org said',
    'known as ⟦Emotet⟧.It is unclear',
    'known as ⟦Emotet⟧.However, it is',
    '[⟦Emotet⟧] infrastructure',
    '⟦Emotet⟧...',
    '(see ⟦Emotet⟧)',
    'https://a.example ⟦Emotet⟧',
    'the tag #⟦LockBit⟧ again',
  ])('no address in %s', (marked) => {
    expect(isInside(marked)).toBe(false)
  })

  test('something that is no prose where nothing breaks what stands beside it', () => {
    const digits = '0123456789abcdef'.repeat(4)
    expect(isInside(`${digits}⟦Emotet⟧ there`)).toBe(true)
    expect(isInside(`the ⟦Emotet⟧${digits}`)).toBe(true)
    expect(isInside(`the ⟦Emotet⟧-${digits.slice(2)}`)).toBe(false)
  })

  test('no address where it has several words', () => {
    expect(isInside('https://a.example/⟦Salt Typhoon⟧')).toBe(false)
  })
})

test('a point before a surface may be a part of its name', () => {
  expect(isInside('in .⟦NET⟧ there')).toBe(false)
  expect(hasPointBefore({ text: 'NET', before: 'in .', after: '' })).toBe(true)
  expect(hasPointBefore({ text: 'NET', before: 'in a.', after: '' })).toBe(false)
  expect(hasPointBefore({ text: 'NET', before: 'in. ', after: '' })).toBe(false)
})
