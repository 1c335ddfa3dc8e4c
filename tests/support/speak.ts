import { defaultLanguage, type Language } from '../../locales/languages'
import { type BrowserMessage, browserMessages } from '../../scripts/locale-assets'

/**
 * Gives code without a browser the answers of `i18n.getMessage`, from the messages that the build writes.
 *
 * @param locale the language of the browser's own interface
 */
export function speak(language: Language, locale: string = language): void {
  const messages = new Map(
    Object.entries<BrowserMessage>(browserMessages(language)).map(([id, one]) => [id.toLowerCase(), one]),
  )
  function getMessage(id: string, values: string[] = []): string {
    if (id === '@@ui_locale') return locale.replace('-', '_')
    const found = messages.get(id.toLowerCase())
    if (!found) throw new Error(`There is no message "${id}" in ${language}`)
    return found.message.replaceAll(
      /\$(?:(\w+)\$|(\$+))/g,
      (_, name: string | undefined, dollars: string) => {
        if (name === undefined) return dollars
        const content = found.placeholders?.[name]?.content ?? ''
        return values[Number(content.slice(1)) - 1] ?? ''
      },
    )
  }
  Object.assign(globalThis, { chrome: { i18n: { getMessage } } })
}

/** English with the dates of Britain. */
export function speakEnglish(): void {
  speak(defaultLanguage, 'en-GB')
}
