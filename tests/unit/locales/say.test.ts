import { afterEach, describe, expect, it } from 'vitest'
import { intlLocale, textDirection } from '../../../locales/interface-language'
import { say } from '../../../locales/say'
import { speak, speakEnglish } from '../../support/speak'

afterEach(speakEnglish)

describe('a message', () => {
  it('is said in the language of the interface', () => {
    expect(say('everywhere.settings')).toBe('Settings')
    speak('fr')
    expect(say('everywhere.settings')).toBe('Paramètres')
  })

  it('puts values where the language wants them, and writes numbers as it does', () => {
    expect(say('finder.shownOf', { shown: 25, total: 1204 })).toBe('25 of 1,204')
    speak('de')
    expect(say('finder.shownOf', { shown: 25, total: 1204 })).toBe('25 von 1.204')
    speak('ja')
    expect(say('finder.shownOf', { shown: 25, total: 1204 })).toBe('1,204件中25件')
  })

  it('takes values as they are, also those that look like placeholders', () => {
    expect(say('finder.also', { alias: 'A$1T $name$ {x} & $$' })).toBe('also A$1T $name$ {x} & $$')
  })

  it('keeps names of another direction apart from the sentence', () => {
    expect(say('finder.also', { alias: 'سولت تايفون' })).toBe('also \u2068سولت تايفون\u2069')
    speak('ar')
    expect(say('finder.also', { alias: 'VZW' })).toBe('أيضًا \u2068VZW\u2069')
  })
})

describe('plural forms', () => {
  it.each([
    [0, 'لا موجزات'],
    [1, 'موجز واحد'],
    [2, 'موجزان'],
    [3, '3 موجزات'],
    [11, '11 موجزًا'],
    [100, '100 موجز'],
    [103, '103 موجزات'],
  ])('are right in Arabic for %i', (count, words) => {
    speak('ar')
    expect(say('subject.briefs', { count })).toBe(words)
  })

  it.each([
    ['en', '0 briefs', '1 brief', '1,204 briefs'],
    ['fr', '0 note', '1 note', '1\u202f204 notes'],
    ['de', '0 Briefings', '1 Briefing', '1.204 Briefings'],
    ['ja', 'ブリーフ0件', 'ブリーフ1件', 'ブリーフ1,204件'],
  ] as const)('are right in %s', (language, none, one, many) => {
    speak(language)
    expect([0, 1, 1204].map((count) => say('subject.briefs', { count }))).toEqual([none, one, many])
  })

  it('know that French and Spanish count millions "of" something', () => {
    speak('fr')
    expect(say('subject.briefs', { count: 1_000_000 })).toBe('1\u202f000\u202f000 de notes')
    speak('es')
    expect(say('subject.briefs', { count: 1_000_000 })).toBe('1.000.000 de informes')
  })
})

describe('the tag that dates and numbers are written by', () => {
  it("is the browser's own where it is of the language of the messages", () => {
    speak('fr', 'fr-CA')
    expect(intlLocale()).toBe('fr-CA')
  })

  it('is that of the messages where the browser speaks a language that Inbrief does not', () => {
    speak('en', 'he')
    expect([intlLocale(), textDirection()]).toEqual(['en', 'ltr'])
  })
})
