import { type Language, languages, type Message } from '../locales/languages'
import { messageId } from '../locales/message-id'
import { messages } from '../locales/messages'
import { placeholdersIn } from '../locales/placeholders'

/** One message of `_locales/…/messages.json`: https://developer.chrome.com/docs/extensions/reference/api/i18n */
export interface BrowserMessage {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** The locale files that the build writes next to the extension's own. */
export function localeAssets(): { relativeDest: string; contents: string }[] {
  return languages.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(browserMessages(language), null, 1),
  }))
}

/** All messages of a language as the browser reads them, by their ids. */
export function browserMessages(language: Language): Record<string, BrowserMessage> {
  const all: [string, BrowserMessage][] = []
  for (const [surface, ofSurface] of Object.entries(messages)) {
    for (const [name, message] of Object.entries<Message>(ofSurface)) {
      const key = `${surface}.${name}`
      const text = message[language]
      const forms = typeof text === 'string' ? [[undefined, text] as const] : Object.entries(text)
      for (const [form, ofForm] of forms) {
        const set = language === 'fr' ? setInFrench(ofForm) : ofForm
        all.push([messageId(key, form), browserMessage(set, placeholdersOf(message))])
      }
    }
  }
  return Object.fromEntries(all)
}

/**
 * With the spaces that no line breaks at: before two-part signs and inside of quotation marks, narrow before `;`, `!` and
 * `?` (Imprimerie nationale, Lexique des règles typographiques). Translators write plain ones, which can be seen.
 */
function setInFrench(text: string): string {
  return text
    .replaceAll(/ (?=[;!?])/g, '\u202f')
    .replaceAll(/ (?=[:»])/g, '\u00a0')
    .replaceAll(/(?<=«) /g, '\u00a0')
}

/** In the order of their numbers. Of a message that counts, `other` has them all. */
function placeholdersOf(message: Message): string[] {
  return placeholdersIn(typeof message.en === 'string' ? message.en : message.en.other)
}

function browserMessage(text: string, names: readonly string[]): BrowserMessage {
  const message = text.replaceAll('$', '$$$$').replaceAll(/\{(\w+)\}/g, (_, name: string) => `$${name}$`)
  if (names.length === 0) return { message }
  const placeholders = names.map((name, index) => [name, { content: `$${index + 1}` }] as const)
  return { message, placeholders: Object.fromEntries(placeholders) }
}
