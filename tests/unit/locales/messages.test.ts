import { describe, expect, it } from 'vitest'
import { type Language, languages, type Message, pluralForms } from '../../../locales/languages'
import { messages } from '../../../locales/messages'
import { placeholdersIn } from '../../../locales/placeholders'
import { browserMessages, localeAssets } from '../../../scripts/locale-assets'

const all: [string, Message][] = Object.entries(messages).flatMap(([surface, ofSurface]) =>
  Object.entries<Message>(ofSurface).map(([name, message]): [string, Message] => [
    `${surface}.${name}`,
    message,
  ]),
)

/** A text, or the text of each plural form. */
function formsOf(message: Message, language: Language): Record<string, string> {
  const text = message[language]
  return typeof text === 'string' ? { only: text } : text
}

/** Buttons whose accessible name says more than their visible words; both have to begin alike (WCAG 2.5.3). */
const heardAndSeen = [
  [messages.pack.syncOf, messages.pack.sync],
  [messages.pack.saveOf, messages.pack.save],
  [messages.pack.removeOf, messages.pack.remove],
  [messages.pack.goBackToOf, messages.pack.goBackTo],
  [messages.pack.returnToOf, messages.pack.returnTo],
  [messages.sitesOff.turnOnFor, messages.sitesOff.turnOn],
  [messages.corrections.markNameAgain, messages.corrections.markAgain],
  [messages.corrections.markNameAgainOn, messages.corrections.markAgain],
  [messages.corrections.removeReport, messages.corrections.remove],
] as const

/** What the browser gives for these and a text may not do without. */
const endsLikeEnglish = /[.?!…:]$/

describe.each(languages)('the messages in %s', (language) => {
  it('are all there, and no others', () => {
    const missing = all.filter(([, message]) =>
      Object.values(formsOf(message, language)).some((one) => one.trim() === ''),
    )
    expect(missing.map(([key]) => key)).toEqual([])
    const unknown = all.filter(
      ([, message]) => Object.keys(message).sort().join() !== [...languages].sort().join(),
    )
    expect(unknown.map(([key]) => key)).toEqual([])
  })

  it('have a text for each plural form of the language where they count, and for none that it lacks', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    expect([...pluralForms[language]].sort()).toEqual([...forms].sort())
    for (const [key, message] of all) {
      if (typeof message.en === 'string') expect(typeof message[language], key).toBe('string')
      else expect(Object.keys(formsOf(message, language)).sort(), key).toEqual([...forms].sort())
    }
  })

  it('have the placeholders of the English message; only forms for 0, 1 and 2 leave the number out', () => {
    for (const [key, message] of all) {
      const english = placeholdersIn(formsOf(message, 'en').other ?? formsOf(message, 'en').only ?? '')
      for (const [form, text] of Object.entries(formsOf(message, language))) {
        const mayLack = ['zero', 'one', 'two'].includes(form) ? ['count'] : []
        const found = placeholdersIn(text)
        expect(
          english.filter((name) => !mayLack.includes(name) || found.includes(name)),
          `${key} ${form}`,
        ).toEqual(found)
      }
    }
  })

  it('call a button by what is written on it, and then by what it is for', () => {
    for (const [heard, seen] of heardAndSeen)
      expect(heard[language].toLocaleLowerCase(language)).toContain(
        seen[language].toLocaleLowerCase(language),
      )
  })

  it('call a name that can be jumped to by its name and its number, with nothing that is spoken between', () => {
    const { jump, jumpOn } = messages.popup
    for (const text of [...Object.values(jump[language]), jumpOn[language]])
      expect(text).toMatch(/^\{name\}[,:]? \{(count|place)\}/)
  })

  it('count by `count` and by nothing else', () => {
    for (const [key, message] of all) {
      const counts = typeof message.en !== 'string'
      const { only = '', other = '' } = formsOf(message, language)
      expect(placeholdersIn(counts ? other : only).includes('count'), key).toBe(counts)
    }
  })

  it('end as sentences where the English ones do', () => {
    for (const [key, message] of all) {
      const english = Object.values(formsOf(message, 'en'))[0] ?? ''
      for (const text of Object.values(formsOf(message, language))) {
        expect(/[.?!…:。？！：؟]$/.test(text), `${key}: ${text}`).toBe(endsLikeEnglish.test(english))
      }
    }
  })

  it('are not left in English, but for single words that a language may write alike', () => {
    const same = all.filter(
      ([, message]) =>
        language !== 'en' &&
        Object.values(formsOf(message, language)).some(
          (text) => /\p{L} \p{L}/u.test(text) && Object.values(formsOf(message, 'en')).includes(text),
        ),
    )
    expect(same.map(([key]) => key)).toEqual([])
  })
})

describe('the locale files', () => {
  it('are one for each language, with the same messages but for the plural forms', () => {
    expect(localeAssets().map(({ relativeDest }) => relativeDest)).toEqual(
      languages.map((language) => `_locales/${language}/messages.json`),
    )
    const ids = (language: Language) =>
      new Set(
        Object.keys(browserMessages(language)).map((id) => id.replace(/_(zero|one|two|few|many|other)$/, '')),
      )
    for (const language of languages) expect(ids(language)).toEqual(ids('en'))
  })

  it('name messages as browsers allow, and none twice in another case', () => {
    const ids = Object.keys(browserMessages('ar'))
    expect(ids.filter((id) => !/^\w+$/.test(id))).toEqual([])
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length)
  })

  it('number placeholders by the alphabet, in every language alike, and at most nine of them', () => {
    const { message, placeholders } = browserMessages('ja').finder_shownOf ?? {}
    expect(message).toBe('$total$件中$shown$件')
    expect(placeholders).toEqual({ shown: { content: '$1' }, total: { content: '$2' } })
    for (const one of Object.values(browserMessages('en')))
      expect(Object.keys(one.placeholders ?? {}).length).toBeLessThanOrEqual(9)
  })

  it('tear no sign from its word in French, and leave all else as it is written', () => {
    expect(browserMessages('fr').card_why?.message).toBe('Pourquoi ce nom est-il marqué\u202f?')
    expect(browserMessages('fr').reader_quoted?.message).toBe('«\u00a0$title$\u00a0»')
    expect(browserMessages('fr').pack_licence?.message).toBe('Licence\u00a0: $licence$')
    expect(browserMessages('de').pack_licence?.message).toBe('Lizenz: $licence$')
  })
})
